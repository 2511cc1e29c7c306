package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sets on which days the project works. Leads only. */
public final class SetCalendar {
  /** A longer break is taken for a mistake. */
  private static final int LONGEST_BREAK = 60;

  private static final int MOST_HOLIDAYS = 2_000;

  private final ChangeProject changing;
  private final Permissions permissions;
  private final Clock clock;

  public SetCalendar(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.permissions = permissions;
    this.clock = clock;
  }

  /** What another calendar changes. */
  public record Changed(WorkCalendar calendar, Effects effects) {}

  public Outcome<Changed> set(Caller caller, WorkCalendar calendar) {
    return changing.by(caller, project -> act(project, caller, calendar));
  }

  private Change<Outcome<Changed>> act(Snapshot project, Caller caller, WorkCalendar calendar) {
    Optional<Refusal> refusal =
        permissions.lead(caller.user(), "set the working days").or(() -> impossible(calendar));
    if (refusal.isPresent()) {
      return Change.none(Outcome.refused(refusal.get()));
    }
    Fact fact = new Fact.CalendarSet(calendar);
    Effects effects =
        Effects.between(
            project.plan(), project.planWith(List.of(fact), Author.of(caller), clock.instant()));
    return Change.of(List.of(fact), Outcome.done(new Changed(calendar, effects)));
  }

  private static Optional<Refusal> impossible(WorkCalendar calendar) {
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
