package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sets the first day of week 1 apart from any decision: where the review has a single timeline that
 * nobody has to choose, or where the start moves and the timeline stays. Leads only.
 */
public final class SetStart {
  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public SetStart(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * What another start changes.
   *
   * @param conflicts what is wrong then and was not before, such as phases that start in the past
   */
  public record Started(
      LocalDate start, Optional<LocalDate> before, Effects effects, List<Conflict> conflicts) {
    public Started {
      conflicts = List.copyOf(conflicts);
    }
  }

  public Outcome<Started> preview(Caller caller, LocalDate start) {
    return reading.open(caller).then(project -> started(project, caller, start, ""));
  }

  public Outcome<Started> set(Caller caller, LocalDate start, String because) {
    return changing.by(
        caller,
        project ->
            started(project, caller, start, because)
                .fold(
                    done ->
                        Change.of(List.of(new Fact.StartSet(start, because)), Outcome.done(done)),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  private Outcome<Started> started(
      Snapshot project, Caller caller, LocalDate start, String because) {
    Optional<LocalDate> before = project.facts().start();
    return permissions
        .lead(caller.user(), "set the start")
        .or(() -> new Reach(clock).refuse("the start", start))
        .or(() -> before.filter(start::equals).map(same -> already()))
        .<Outcome<Started>>map(Outcome::refused)
        .orElseGet(
            () -> {
              Plan now = project.plan();
              Plan then =
                  project.planWith(
                      List.of(new Fact.StartSet(start, because)),
                      Author.of(caller),
                      clock.instant());
              return Outcome.done(
                  new Started(
                      start,
                      before,
                      Effects.between(now, then),
                      Conflicts.between(now, then, LocalDate.now(clock))));
            });
  }

  private static Refusal already() {
    return Refusal.of(Refusal.Kind.ALREADY, "The project starts on that day already.");
  }
}
