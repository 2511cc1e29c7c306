package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Weeks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the dates of a project came to be what they are: for each phase what was planned and what is
 * forecast, and every shift with its cause.
 *
 * @param shifts oldest first
 */
public record SlipLedger(List<Row> rows, List<Shift> shifts) {
  public SlipLedger {
    rows = List.copyOf(rows);
    shifts = List.copyOf(shifts);
  }

  /**
   * One phase.
   *
   * @param forecast the days of the plan as it stands
   * @param finished when its last task was done; empty while one is open or it has none
   */
  public record Row(
      PhasePlan phase,
      Optional<Weeks> original,
      Optional<Weeks> recommended,
      Optional<Span> forecast,
      Optional<Instant> finished) {}

  /**
   * One cause and all that it moved.
   *
   * @param cause the activity after which the dates were others
   */
  public record Shift(Activity cause, List<Effects.Moved> moved) {
    public Shift {
      moved = List.copyOf(moved);
    }
  }

  /**
   * The ledger of a project that went through these plans.
   *
   * @param states the plan after each activity that can move dates, oldest first; the last is the
   *     plan as it stands
   */
  public static SlipLedger of(List<State> states) {
    if (states.isEmpty()) {
      return new SlipLedger(List.of(), List.of());
    }
    List<Shift> shifts = new ArrayList<>();
    for (int at = 1; at < states.size(); at++) {
      List<Effects.Moved> moved =
          Effects.between(states.get(at - 1).plan(), states.get(at).plan()).moved();
      if (!moved.isEmpty()) {
        shifts.add(new Shift(states.get(at).cause(), moved));
      }
    }
    Plan now = states.get(states.size() - 1).plan();
    return new SlipLedger(now.phases().stream().map(phase -> row(now, phase)).toList(), shifts);
  }

  /** The plan right after an activity. */
  public record State(Activity cause, Plan plan) {}

  /** Whether an activity of this kind can move dates. */
  public static boolean canMove(Fact fact) {
    return fact instanceof Fact.DecisionRecorded
        || fact instanceof Fact.StartSet
        || fact instanceof Fact.CalendarSet
        || fact instanceof Fact.DueSet
        || fact instanceof Fact.ReviewImported;
  }

  private static Row row(Plan plan, PhasePlan phase) {
    return new Row(
        phase,
        phase.phase().original(),
        phase.phase().recommended(),
        phase.span(),
        finished(plan, phase));
  }

  private static Optional<Instant> finished(Plan plan, PhasePlan phase) {
    boolean all = phase.total() > 0 && phase.done() == phase.total();
    return all
        ? plan.tasksOf(phase.phase().id()).stream()
            .flatMap(task -> task.completion().stream())
            .map(Activity::at)
            .max(Instant::compareTo)
        : Optional.empty();
  }
}
