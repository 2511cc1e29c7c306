package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads owner and deadline behind the words of a task: "(@x, due 2026-03-01)", " - X - Jan 26". */
final class TaskRemarks {
  private static final Pattern REMARK = Pattern.compile("[(\\[【]([^()\\[\\]【】]{1,120})[)\\]】]");
  private static final Pattern BORDER =
      Pattern.compile("\\s[-–—|·]\\s|\\s*[,;]\\s+|(?<=\\D)[,;、](?=\\D)|[,、](?=\\d{1,2}[月월])");
  private static final Pattern COMMA = Pattern.compile("[,，、]|——");
  private static final Pattern DASH = Pattern.compile("\\s[-–—|·]\\s");

  /** A label with its value behind the words: "Draw the page due: Friday". */
  private static final Pattern LABEL =
      Pattern.compile("(?<=[\\s|])(\\p{L}{2,14}:\\s?[^:|]{1,40}?)(?=\\s\\p{L}{2,14}:|\\||$)");

  private static final Pattern DATED =
      Pattern.compile("(?:📅|⏳)\\s*([\\d-]{8,10})|\\bdue:\\s?([\\d-]{8,10})");

  private static final int LONGEST = 400;
  private static final int LONGEST_PART = 60;
  private static final int MOST_WORDS = 4;

  private final Reading reading;
  private final DuePhrases due;

  TaskRemarks(Reading reading) {
    this.reading = reading;
    due = new DuePhrases(reading);
  }

  /** What stands behind a task. */
  record Said(List<String> owners, Optional<Deadline> deadline) {
    Said {
      owners = List.copyOf(owners);
    }
  }

  Said read(String words, int line) {
    String text = Words.narrow(words.substring(0, Math.min(words.length(), LONGEST)));
    List<String> owners = new ArrayList<>(new Mentions(reading.language()).in(text));
    Optional<Deadline> deadline = dated(text, line);
    for (String part : parts(text)) {
      Optional<Property> labelled = reading.properties().read(Phrase.plain(0, part));
      if (labelled.filter(one -> one.field() == Field.OWNER).isPresent()) {
        reading.owners().read(labelled.get().text()).stream()
            .filter(owner -> !owners.contains(owner))
            .forEach(owners::add);
      } else if (deadline.isEmpty()) {
        boolean labelledSo =
            labelled
                .filter(one -> one.field() == Field.DEADLINE || one.field() == Field.END)
                .isPresent();
        deadline =
            labelledSo
                ? reading.deadlines().known(labelled.get().text(), line)
                : due.part(part, line);
      }
    }
    if (deadline.isEmpty()) {
      deadline = due.around(text, line);
    }
    if (owners.isEmpty()) {
      owners.addAll(inRemark(text, line));
    }
    return owners.isEmpty() ? named(text, deadline, line) : new Said(owners, deadline);
  }

  /** Remarks in brackets, and what stands between dashes behind the first words. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher remark = REMARK.matcher(text);
    while (remark.find()) {
      parts.addAll(List.of(BORDER.split(remark.group(1), -1)));
    }
    String[] dashed = DASH.split(REMARK.matcher(text).replaceAll(" "), -1);
    for (int at = 1; at < dashed.length; at++) {
      parts.addAll(List.of(BORDER.split(dashed[at], -1)));
    }
    if (PhaseMarkReader.hasUnspaced(text)) {
      // Chinese and Japanese set such remarks between commas.
      String[] listed = COMMA.split(REMARK.matcher(text).replaceAll(" "), -1);
      parts.addAll(List.of(listed).subList(1, listed.length));
    }
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      parts.add(label.group(1));
    }
    return parts.stream().map(String::strip).filter(part -> part.length() <= LONGEST_PART).toList();
  }

  private Optional<Deadline> dated(String text, int line) {
    Matcher dated = DATED.matcher(text);
    boolean marked = text.contains("due:") || text.contains("📅") || text.contains("⏳");
    return marked && dated.find()
        ? reading.deadlines().known(dated.group(1) == null ? dated.group(2) : dated.group(1), line)
        : Optional.empty();
  }

  /** "(Ana Ruiz, Jan 26)": who stands in front of the date. */
  private List<String> inRemark(String text, int line) {
    Matcher remark = REMARK.matcher(text);
    while (remark.find()) {
      String[] parts = BORDER.split(remark.group(1), -1);
      boolean dated =
          parts.length == 1
              && DASH.matcher(text.substring(remark.end())).lookingAt()
              && due.part(text.substring(remark.end()).replaceFirst("^[\\s–—|·-]+", ""), line)
                  .isPresent();
      if (dated && isName(parts[0])) {
        return reading.owners().read(parts[0]);
      }
      if (parts.length == 2 && isName(parts[0]) && due.part(parts[1].strip(), line).isPresent()) {
        return reading.owners().read(parts[0]);
      }
    }
    return List.of();
  }

  static boolean isName(String text) {
    String name = text.strip();
    return !name.isEmpty()
        && name.split("\\s+", -1).length <= MOST_WORDS
        && !Character.isLowerCase(name.codePointAt(0))
        && Character.isLetter(name.codePointAt(0));
  }

  /** " - Ana Ruiz - Jan 26": who stands in front of the date. */
  private Said named(String text, Optional<Deadline> deadline, int line) {
    String[] dashed = DASH.split(text, -1);
    if (deadline.isEmpty()
        || dashed.length < 3
        || due.part(dashed[dashed.length - 1].strip(), line).isEmpty()) {
      return new Said(List.of(), deadline);
    }
    String name = dashed[dashed.length - 2].strip();
    return new Said(isName(name) ? reading.owners().read(name) : List.of(), deadline);
  }
}
