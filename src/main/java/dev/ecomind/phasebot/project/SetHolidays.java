package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** Takes a project's holidays from a file; they replace those of before. Leads only. */
public final class SetHolidays {
  /** How far what recurs every year is followed; a project that runs longer sets them anew. */
  private static final int YEARS_AHEAD = 10;

  private final HolidayReader reader;
  private final SetCalendar calendar;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * Reads them with a reader and has them set.
   *
   * @param zone the project's, which says what year it is
   */
  public SetHolidays(HolidayReader reader, SetCalendar calendar, Clock clock, ZoneId zone) {
    this.reader = reader;
    this.calendar = calendar;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * What was read, and what it changes.
   *
   * @param revision of the project that this holds for
   */
  public record Changed(Holidays read, WorkCalendar calendar, Effects effects, long revision) {}

  /** What the file would change; changes nothing. */
  public Outcome<Changed> preview(Caller caller, byte[] file) {
    return with(file, read -> calendar.previewHolidays(caller, read.days()));
  }

  /** Records it, if the project still is as it was at the given revision. */
  public Outcome<Changed> set(Caller caller, byte[] file, long revision) {
    return with(file, read -> calendar.setHolidays(caller, read.days(), revision));
  }

  private Outcome<Changed> with(
      byte[] file, Function<Holidays, Outcome<SetCalendar.Changed>> then) {
    LocalDate newYear = LocalDate.now(clock.withZone(zone)).withDayOfYear(1);
    return reader
        .read(file, newYear.minusYears(1), newYear.plusYears(YEARS_AHEAD + 1L).minusDays(1))
        .fold(
            read ->
                then.apply(read)
                    .then(
                        set ->
                            Outcome.done(
                                new Changed(read, set.calendar(), set.effects(), set.revision()))),
            sentence ->
                Outcome.refused(
                    Refusal.of(Refusal.Kind.UNKNOWN, sentence + " Nothing was changed.")));
  }
}
