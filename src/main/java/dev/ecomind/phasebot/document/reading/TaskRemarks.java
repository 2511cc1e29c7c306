package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads owner and deadline behind the words of a task: "(@x, due 2026-03-01)", " - X - Jan 26". */
final class TaskRemarks {
  private static final Sought REMARK = Sought.of("[(\\[【]([^()\\[\\]【】]{1,120})[)\\]】]", "([【");
  private static final Sought BORDER =
      Sought.of("\\s[-–—|·]\\s|\\s*[,;]\\s+|(?<=\\D)[,;、](?=\\D)|[,、](?=\\d{1,2}[月월])", "-–—|·,;、");
  private static final Sought DASH = Sought.of("\\s[-–—|·]\\s", "-–—|·");
  private static final Pattern COMMA = Pattern.compile("[,，、]|——");
  private static final Pattern LEADING_DASH = Pattern.compile("^[\\s–—|·-]+");

  /** A label with its value behind the words: "Draw the page due: Friday". */
  private static final Sought LABEL =
      Sought.of("(?<=[\\s|])(\\p{L}{2,14}:\\s?[^:|]{1,40}?)(?=\\s\\p{L}{2,14}:|\\||$)", ":");

  private static final Pattern DATED =
      Pattern.compile("(?:📅|⏳)\\s*([\\d-]{8,10})|\\bdue:\\s?([\\d-]{8,10})");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int LONGEST = 400;
  private static final int LONGEST_PART = 60;
  private static final int MOST_WORDS = 4;

  private final Mentions mentions;
  private final PropertyReader properties;
  private final OwnerReader names;
  private final DeadlineReader deadlines;
  private final DuePhrases due;

  TaskRemarks(Reading reading) {
    mentions = new Mentions(reading.language());
    properties = reading.properties();
    names = reading.owners();
    deadlines = reading.deadlines();
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
    List<String> owners = new ArrayList<>(mentions.in(text));
    Optional<Deadline> deadline = dated(text, line);
    for (String part : parts(text)) {
      Optional<Property> labelled = properties.read(Phrase.plain(0, part));
      if (labelled.filter(one -> one.field() == Field.OWNER).isPresent()) {
        names.read(labelled.get().text()).stream()
            .filter(owner -> !owners.contains(owner))
            .forEach(owners::add);
      } else if (deadline.isEmpty()) {
        boolean labelledSo =
            labelled
                .filter(one -> one.field() == Field.DEADLINE || one.field() == Field.END)
                .isPresent();
        deadline = labelledSo ? deadlines.known(labelled.get().text(), line) : due.part(part, line);
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
    REMARK.in(text).forEach(remark -> parts.addAll(BORDER.between(remark.group(1))));
    List<String> dashed = DASH.between(REMARK.replacedIn(text, " "));
    dashed.subList(1, dashed.size()).forEach(part -> parts.addAll(BORDER.between(part)));
    if (PhaseMarkReader.hasUnspaced(text)) {
      // Chinese and Japanese set such remarks between commas.
      String[] listed = COMMA.split(REMARK.replacedIn(text, " "), -1);
      parts.addAll(List.of(listed).subList(1, listed.length));
    }
    LABEL.in(text).forEach(label -> parts.add(label.group(1)));
    parts.replaceAll(String::strip);
    parts.removeIf(part -> part.length() > LONGEST_PART);
    return parts;
  }

  private Optional<Deadline> dated(String text, int line) {
    boolean marked = text.contains("due:") || text.contains("📅") || text.contains("⏳");
    if (!marked) {
      return Optional.empty();
    }
    Matcher dated = DATED.matcher(text);
    return dated.find()
        ? deadlines.known(dated.group(1) == null ? dated.group(2) : dated.group(1), line)
        : Optional.empty();
  }

  /** "(Ana Ruiz, Jan 26)": who stands in front of the date. */
  private List<String> inRemark(String text, int line) {
    for (MatchResult remark : REMARK.in(text)) {
      List<String> parts = BORDER.between(remark.group(1));
      String behind = text.substring(remark.end());
      boolean dated =
          parts.size() == 1
              && DASH.beginsIn(behind)
              && due.part(LEADING_DASH.matcher(behind).replaceFirst(""), line).isPresent();
      if (dated && isName(parts.get(0))) {
        return names.read(parts.get(0));
      }
      if (parts.size() == 2
          && isName(parts.get(0))
          && due.part(parts.get(1).strip(), line).isPresent()) {
        return names.read(parts.get(0));
      }
    }
    return List.of();
  }

  static boolean isName(String text) {
    String name = text.strip();
    return !name.isEmpty()
        && SPACES.split(name, -1).length <= MOST_WORDS
        && !Character.isLowerCase(name.codePointAt(0))
        && Character.isLetter(name.codePointAt(0));
  }

  /** " - Ana Ruiz - Jan 26": who stands in front of the date. */
  private Said named(String text, Optional<Deadline> deadline, int line) {
    List<String> dashed = deadline.isEmpty() ? List.of() : DASH.between(text);
    int last = dashed.size() - 1;
    if (last < 2 || due.part(dashed.get(last).strip(), line).isEmpty()) {
      return new Said(List.of(), deadline);
    }
    String name = dashed.get(last - 1).strip();
    return new Said(isName(name) ? names.read(name) : List.of(), deadline);
  }
}
