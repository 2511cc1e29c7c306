package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Moment;
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
  private static final Sought REMARK = Sought.of("[(\\[]([^()\\[\\]]{1,120})[)\\]]", "([");
  private static final Sought BORDER =
      Sought.of("\\s[-–—|·]\\s|\\s*[,;]\\s+|(?<=\\D)[,;、](?=\\D)|[,、](?=\\d{1,2}[月월])", "-–—|·,;、");
  private static final Sought DASH = Sought.of("\\s[-–—|·]\\s", "-–—|·");

  /** A label with its value behind the words: "Draw the page due: Friday". */
  private static final Sought LABEL =
      Sought.of("(?<=[\\s|])(\\p{L}{2,14}:\\s?[^:|]{1,40}?)(?=\\s\\p{L}{2,14}:|\\||$)", ":");

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
    REMARK.in(text).forEach(remark -> parts.addAll(BORDER.between(remark.group(1))));
    List<String> dashed = DASH.between(REMARK.replacedIn(text, " "));
    dashed.subList(1, dashed.size()).forEach(part -> parts.addAll(BORDER.between(part)));
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
        ? reading.deadlines().known(dated.group(1) == null ? dated.group(2) : dated.group(1), line)
        : Optional.empty();
  }

  /** A part is a deadline if it begins as one: "due Friday", "before P2", or a date alone. */
  private Optional<Deadline> moment(String part, int line) {
    Matcher announcement = ANNOUNCED.matcher(part);
    String bare = announcement.lookingAt() ? part.substring(announcement.end()) : part;
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
    for (MatchResult remark : REMARK.in(text)) {
      List<String> parts = BORDER.between(remark.group(1));
      if (parts.size() == 2
          && isName(parts.get(0))
          && moment(parts.get(1).strip(), line).isPresent()) {
        return reading.owners().read(parts.get(0));
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
    List<String> dashed = deadline.isEmpty() ? List.of() : DASH.between(text);
    int last = dashed.size() - 1;
    if (last < 2 || moment(dashed.get(last).strip(), line).isEmpty()) {
      return new Said(List.of(), deadline);
    }
    String name = dashed.get(last - 1).strip();
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
