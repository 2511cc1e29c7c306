package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads deadlines as symbolic values; what is not understood stays as words and is reported. */
final class DeadlineReader {
  private static final Pattern DECISION = Pattern.compile("\\b(D\\d{1,4})\\b");
  private static final Pattern QUARTER = Pattern.compile("\\bQ([1-4])\\s+(\\d{4})\\b");
  private static final Pattern CALENDAR_WEEK = Pattern.compile("\\b(?:KW|CW)\\s*(\\d{1,2})\\b");

  private final Reading reading;
  private final DateReader dates;
  private final WeekSpanReader weeks;

  DeadlineReader(Reading reading) {
    this.reading = reading;
    dates = new DateReader(reading.language().months());
    weeks = new WeekSpanReader(reading.language().fields());
  }

  /** The deadline that the words name; empty where they name none, such as "TBD". */
  Optional<Deadline> read(String words, int line) {
    String text = words.strip();
    if (reading.owners().isNobody(text)) {
      return Optional.empty();
    }
    Optional<Deadline> known = known(text);
    if (known.isEmpty()) {
      reading
          .notes()
          .warn(
              "deadline-unread",
              line,
              "The deadline \"%s\" was not understood; write a date, or \"before\" a phase."
                  .formatted(text));
    }
    return Optional.of(known.orElseGet(() -> new Deadline.Unread(text)));
  }

  /** The deadline that the words name, if they are understood. */
  Optional<Deadline> known(String text) {
    Optional<Deadline> date =
        dates.read(text, reading.updatedOn()).map(day -> new Deadline.OnDate(day, text));
    if (date.isPresent()) {
      return date;
    }
    Optional<Found<Moment>> moment = reading.language().moments().first(Words.undecorated(text));
    Optional<Deadline> relative = moment.flatMap(found -> relative(found.meaning(), text));
    return relative.isPresent() ? relative : calendar(text);
  }

  private Optional<Deadline> relative(Moment moment, String text) {
    Optional<ItemId> phase = reading.phases().mentioned(text);
    return switch (moment) {
      case THIS_WEEK -> reading.updatedOn().map(day -> onFriday(day, text));
      case NEXT_WEEK -> reading.updatedOn().map(day -> onFriday(day.plusWeeks(1), text));
      case BEFORE ->
          phase.isPresent()
              ? phase.map(id -> new Deadline.BeforePhase(id, text))
              : decision(text).map(id -> new Deadline.BeforeDecision(id, text));
      case AFTER -> phase.map(id -> new Deadline.AfterPhase(id, text));
    };
  }

  private static Optional<ItemId> decision(String text) {
    Matcher decision = DECISION.matcher(text);
    return decision.find() ? Optional.of(ItemId.of(decision.group(1))) : Optional.empty();
  }

  private Optional<Deadline> calendar(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.find()) {
      int month = Integer.parseInt(quarter.group(1)) * 3;
      LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(2)), month, 1);
      LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
      return Optional.of(new Deadline.OnDate(last, text));
    }
    Matcher week = CALENDAR_WEEK.matcher(text);
    if (week.find()) {
      return reading.updatedOn().flatMap(day -> ofWeek(day, Integer.parseInt(week.group(1)), text));
    }
    return weeks.read(text).map(span -> new Deadline.InWeek(span.to(), text));
  }

  private static Optional<Deadline> ofWeek(LocalDate near, int week, String text) {
    if (week < 1 || week > 52) {
      return Optional.empty();
    }
    LocalDate day = near.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    LocalDate coming = day.isBefore(near.minusMonths(6)) ? day.plusWeeks(52) : day;
    return Optional.of(onFriday(coming, text));
  }

  private static Deadline onFriday(LocalDate day, String text) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Deadline.OnDate(monday.plusDays(4), text);
  }
}
