package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds deadlines that are said in passing: "by 13 Feb", "T-7: freeze", ", a week after P2". */
final class DuePhrases {
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)^(?:due|by|until|deadline|eta|target)[:\\s]+");

  /** What may stand around the numbers of a date besides the name of its month. */
  private static final Pattern WITHIN_DATE =
      Pattern.compile(
          "(?i)st|nd|rd|th|de|le|bis|avant|vor|até|hasta|para|pour|"
              + "[年月日년월일]|[月日]?末?(?:前|まで|に)?|[월일]?(?:까지|전)");

  private static final Sought OFFSET =
      Sought.of(
          "^\\W{0,3}(?<offset>[TJD]\\s?[-–−+]\\s?\\d{1,3}\\s?\\p{L}{0,6})\\s*[:–—-]\\s", "-–−+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\d.,/–—-]+");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s");

  private static final int LONGEST = 60;
  private static final int LONGEST_DATE = 30;

  private final Reading reading;
  private final DateReader dates;
  private final DeadlineReader deadlines;
  private final LaunchDay launch;

  DuePhrases(Reading reading) {
    this.reading = reading;
    dates = new DateReader(reading.language());
    launch = new LaunchDay(reading.language());
    deadlines = reading.deadlines();
  }

  /** A part is a deadline if it begins as one: "due Friday", "before P2", or a date alone. */
  Optional<Deadline> part(String part, int line) {
    String bare = withoutLabel(part);
    boolean announced = bare.length() < part.length();
    Optional<Moment> moment = reading.language().moments().leading(part).map(Found::meaning);
    boolean relative = moment.filter(one -> one != Moment.AFTER).isPresent();
    boolean brief = bare.length() <= 24 && bare.chars().anyMatch(Character::isDigit);
    if (announced || relative || (brief && isDate(bare))) {
      // "Before" may be part of the label, and the day that it means depends on it.
      return deadlines.known(part, line).or(() -> deadlines.known(bare, line));
    }
    return moment.isPresent() || (part.length() <= LONGEST && hangsAway(part))
        ? deadlines.known(part, line).filter(due -> !(due instanceof Deadline.OnDate))
        : Optional.empty();
  }

  /** A deadline in front of the words of a task, or at their end. */
  Optional<Deadline> around(String text, int line) {
    if (OFFSET.mayBeIn(text)) {
      Matcher offset = OFFSET.pattern().matcher(text);
      if (offset.find() && launch.offset(offset.group("offset")).isPresent()) {
        return deadlines.known(offset.group("offset").strip(), line);
      }
    }
    boolean ended = text.endsWith(".") || text.endsWith("!");
    String end = ended ? text.substring(0, text.length() - 1) : text;
    int mention = end.lastIndexOf('@');
    if (mention >= 0) {
      String mentioned = end.substring(mention + 1);
      for (String said : List.of(mentioned, FIRST_WORD.matcher(mentioned).replaceFirst(""))) {
        if (dates.isAll(said)) {
          return deadlines.known(said, line);
        }
      }
    }
    return labelledDate(end, line).or(() -> lastClause(end, line));
  }

  /** "Agree on the queues by 13 Feb 2026": a word for deadlines, then nothing but the date. */
  private Optional<Deadline> labelledDate(String text, int line) {
    if (!Words.mayHoldNumber(text)) {
      return Optional.empty();
    }
    int from = Math.max(1, text.length() - LONGEST_DATE - LONGEST);
    for (int at = text.length() - 1; at >= from; at--) {
      Optional<Found<Field>> label =
          Words.startsAt(text, at)
              ? reading.language().fields().at(text, at).filter(DuePhrases::isDue)
              : Optional.empty();
      String rest = label.map(found -> text.substring(found.end()).strip()).orElse("");
      if (!rest.isEmpty() && rest.length() <= LONGEST_DATE && dates.isAll(rest)) {
        return deadlines.known(rest, line);
      }
    }
    return Optional.empty();
  }

  /** ", two weeks before Phase 2": behind the last comma. */
  private Optional<Deadline> lastClause(String text, int line) {
    int comma = text.lastIndexOf(", ");
    String clause = comma < 0 ? "" : text.substring(comma + 2).strip();
    String bare = withoutLabel(clause);
    boolean begins =
        bare.length() < clause.length()
            || beginsWithLength(bare)
            || reading.language().moments().leading(bare).isPresent();
    return begins && clause.length() <= LONGEST
        ? deadlines
            .known(bare, line)
            .filter(due -> !(due instanceof Deadline.OnDate) || dates.isAll(bare))
        : Optional.empty();
  }

  /** "Two weeks after P2": how far it is from something else. */
  private boolean hangsAway(String part) {
    return (beginsWithLength(part) || PhaseMarkReader.hasUnspaced(part))
        && (reading.language().moments().has(part, Moment.BEFORE)
            || reading.language().moments().has(part, Moment.AFTER));
  }

  private boolean beginsWithLength(String text) {
    boolean number =
        reading.language().amounts().leading(text).isPresent()
            || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
    return number && reading.durations().first(text).isPresent();
  }

  private String withoutLabel(String part) {
    String bare = mayBeAnnounced(part) ? ANNOUNCED.matcher(part).replaceFirst("") : part;
    return bare.length() < part.length()
        ? bare
        : reading
            .language()
            .fields()
            .leading(part)
            .filter(DuePhrases::isDue)
            .map(found -> part.substring(found.end()).replaceFirst("^[:：\\s]+", ""))
            .filter(rest -> !rest.isEmpty())
            .orElse(part);
  }

  /** Whether it begins with the letter of one of the words that announce. */
  private static boolean mayBeAnnounced(String part) {
    return !part.isEmpty() && "dbuetDBUET".indexOf(part.charAt(0)) >= 0;
  }

  private static boolean isDue(Found<Field> found) {
    return found.meaning() == Field.DEADLINE;
  }

  /** Nothing but one date: a number and a month, or numbers. */
  private boolean isDate(String text) {
    for (String word : BETWEEN_WORDS.split(text, -1)) {
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
}
