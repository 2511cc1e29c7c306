package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets on which days of the calendar the project does not work. Leads only. */
public final class SetCalendar {
  /** A longer break is taken for a mistake. */
  private static final int LONGEST_BREAK = 60;

  private static final int MOST_HOLIDAYS = 2_000;

  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public SetCalendar(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * What another calendar changes.
   *
   * @param revision of the project that this holds for
   */
  public record Changed(WorkCalendar calendar, Effects effects, long revision) {}

  /**
   * Sets the days off, if the project still is as it was at the given revision; the working days of
   * the week stay.
   */
  public Outcome<Changed> setHolidays(Caller caller, Set<LocalDate> holidays, long revision) {
    return changing.by(
        caller,
        project ->
            changed(project, caller, with(project, holidays))
                .then(
                    to ->
                        project.revision() == revision
                            ? Outcome.done(to)
                            : Outcome.<Changed>refused(Stale.since(project, revision)))
                .fold(
                    to -> Change.of(List.of(fact(to.calendar())), Outcome.done(to)),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  /** What setting the days off would change. */
  public Outcome<Changed> previewHolidays(Caller caller, Set<LocalDate> holidays) {
    return reading.open(caller).then(project -> changed(project, caller, with(project, holidays)));
  }

  private static WorkCalendar with(Snapshot project, Set<LocalDate> holidays) {
    return project.plan().calendar().withHolidays(holidays);
  }

  private static Fact fact(WorkCalendar calendar) {
    return new Fact.CalendarSet(calendar);
  }

  private Outcome<Changed> changed(Snapshot project, Caller caller, WorkCalendar calendar) {
    return permissions
        .lead(project, caller.user(), "set the working days")
        .or(() -> impossible(calendar))
        .<Outcome<Changed>>map(Outcome::refused)
        .orElseGet(
            () -> {
              Plan after =
                  project.planWith(List.of(fact(calendar)), Author.of(caller), clock.instant());
              return Outcome.done(
                  new Changed(
                      calendar, Effects.between(project.plan(), after), project.revision()));
            });
  }

  /** Why nobody could work by it. */
  static Optional<Refusal> impossible(WorkCalendar calendar) {
    if (calendar.holidays().size() > MOST_HOLIDAYS) {
      return Optional.of(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "I read %d holidays; %d are the most. Nothing was changed."
                  .formatted(calendar.holidays().size(), MOST_HOLIDAYS)));
    }
    return calendar
        .longestBreak()
        .filter(off -> off.days() > LONGEST_BREAK)
        .map(
            off ->
                Refusal.of(
                    Refusal.Kind.UNKNOWN,
                    ("These holidays leave no working day from %s to %s (%d days); %d is the"
                            + " longest break. Nothing was changed.")
                        .formatted(
                            DayText.of(off.first()),
                            DayText.of(off.last()),
                            off.days(),
                            LONGEST_BREAK)));
  }
}
