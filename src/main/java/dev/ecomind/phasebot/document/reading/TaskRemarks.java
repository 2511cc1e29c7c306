package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads owner and deadline behind the words of a task: "(@x, due 2026-03-01)", " - X - Jan 26". */
final class TaskRemarks {
  private static final Pattern REMARK = Pattern.compile("[(\\[]([^()\\[\\]]{1,120})[)\\]]");
  private static final Pattern BORDER =
      Pattern.compile("\\s[-–—|·]\\s|\\s*[,;]\\s+|(?<=\\D)[,;、](?=\\D)|[,、](?=\\d{1,2}[月월])");
  private static final Pattern DASH = Pattern.compile("\\s[-–—|·]\\s");

  /** A label with its value behind the words: "Draw the page due: Friday". */
  private static final Pattern LABEL =
      Pattern.compile("(?<=[\\s|])(\\p{L}{2,14}:\\s?[^:|]{1,40}?)(?=\\s\\p{L}{2,14}:|\\||$)");

  private static final Pattern DATED =
      Pattern.compile("(?:📅|⏳)\\s*([\\d-]{8,10})|\\bdue:\\s?([\\d-]{8,10})");

  /** What may stand around the numbers of a date besides the name of its month. */
  private static final Pattern WITHIN_DATE =
      Pattern.compile(
          "(?i)st|nd|rd|th|de|le|bis|avant|vor|até|hasta|para|pour|"
              + "[年月日년월일]|[月日]?(?:前|まで|末)|[월일]?(?:까지|전)");

  private static final Pattern ANNOUNCED =
      Pattern.compile("^(?:due|by|until|deadline|eta|target)[:\\s]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS_OF_DATE = Pattern.compile("[\\s\\d.,/–—-]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s()\\[\\],;（）、，；]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int LONGEST = 400;
  private static final int LONGEST_PART = 60;
  private static final int MOST_WORDS = 4;

  private final Reading reading;

  TaskRemarks(Reading reading) {
    this.reading = reading;
  }

  /** What stands behind a task. */
  record Said(List<String> owners, Optional<Deadline> deadline) {
    Said {
      owners = List.copyOf(owners);
    }
  }

  Said read(String words, int line) {
    String text = Words.narrow(words.substring(0, Math.min(words.length(), LONGEST)));
    List<String> owners = new ArrayList<>(mentioned(text));
    Optional<Deadline> deadline = dated(text, line);
    for (String part : parts(text)) {
      Optional<Property> labelled = reading.properties().read(Phrase.plain(0, part));
      if (labelled.filter(one -> one.field() == Field.OWNER).isPresent()) {
        reading.owners().read(labelled.get().text()).stream()
            .filter(owner -> !owners.contains(owner))
            .forEach(owners::add);
      } else if (deadline.isEmpty()) {
        boolean due =
            labelled
                .filter(one -> one.field() == Field.DEADLINE || one.field() == Field.END)
                .isPresent();
        deadline =
            due ? reading.deadlines().known(labelled.get().text(), line) : moment(part, line);
      }
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

  /** A part is a deadline if it begins as one: "due Friday", "before P2", or a date alone. */
  private Optional<Deadline> moment(String part, int line) {
    String bare = ANNOUNCED.matcher(part).replaceFirst("");
    boolean announced = bare.length() < part.length();
    boolean relative =
        reading
            .language()
            .moments()
            .leading(part)
            .filter(found -> found.meaning() != Moment.AFTER)
            .isPresent();
    boolean brief = bare.length() <= 24 && bare.chars().anyMatch(Character::isDigit);
    return announced || relative || (brief && isDate(bare))
        ? reading.deadlines().known(bare, line)
        : Optional.empty();
  }

  /** Nothing but one date: a number and a month, or numbers. */
  private boolean isDate(String text) {
    for (String word : BETWEEN_WORDS_OF_DATE.split(text, -1)) {
      boolean known =
          word.isEmpty()
              || reading.language().months().exact(word).isPresent()
              || WITHIN_DATE.matcher(word).matches();
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** "(Ana Ruiz, Jan 26)": who stands in front of the date. */
  private List<String> inRemark(String text, int line) {
    Matcher remark = REMARK.matcher(text);
    while (remark.find()) {
      String[] parts = BORDER.split(remark.group(1), -1);
      if (parts.length == 2 && isName(parts[0]) && moment(parts[1].strip(), line).isPresent()) {
        return reading.owners().read(parts[0]);
      }
    }
    return List.of();
  }

  private static boolean isName(String text) {
    String name = text.strip();
    return !name.isEmpty()
        && SPACES.split(name, -1).length <= MOST_WORDS
        && !Character.isLowerCase(name.codePointAt(0))
        && Character.isLetter(name.codePointAt(0));
  }

  /** " - Ana Ruiz - Jan 26": who stands in front of the date. */
  private Said named(String text, Optional<Deadline> deadline, int line) {
    String[] dashed = DASH.split(text, -1);
    if (deadline.isEmpty()
        || dashed.length < 3
        || moment(dashed[dashed.length - 1].strip(), line).isEmpty()) {
      return new Said(List.of(), deadline);
    }
    String name = dashed[dashed.length - 2].strip();
    return new Said(isName(name) ? reading.owners().read(name) : List.of(), deadline);
  }

  private static List<String> mentioned(String text) {
    if (text.indexOf('@') < 0) {
      return List.of();
    }
    List<String> people = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (word.startsWith("@") && word.length() > 1 && !people.contains(word)) {
        people.add(word);
      }
    }
    return people;
  }
}
