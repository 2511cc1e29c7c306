package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the dates of a project came to be what they are: for each phase what was planned, what is
 * forecast and what happened, and every shift with its cause.
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
   * @param original as it was first planned
   * @param recommended as the review recommends it
   * @param first the first days that it had in any timeline that counted
   * @param forecast the days of the plan as it stands
   */
  public record Row(
      PhasePlan phase,
      Optional<Estimate> original,
      Optional<Estimate> recommended,
      Optional<Span> first,
      Optional<Span> forecast,
      Actual actual) {

    /** Worked days by which the end moved since there were days; negative where it is sooner. */
    public int slip(WorkCalendar calendar) {
      return first
          .flatMap(was -> forecast.map(is -> slip(was.last(), is.last(), calendar)))
          .orElse(0);
    }

    private static int slip(LocalDate was, LocalDate is, WorkCalendar calendar) {
      return is.isBefore(was)
          ? -calendar.worked(is.plusDays(1), was)
          : calendar.worked(was.plusDays(1), is);
    }
  }

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
    Map<ItemId, Estimate> original = Estimate.of(now, Phase::original);
    Map<ItemId, Estimate> recommended = Estimate.of(now, Phase::recommended);
    List<Row> rows =
        now.phases().stream()
            .map(
                phase -> {
                  ItemId id = phase.phase().id();
                  return new Row(
                      phase,
                      Optional.ofNullable(original.get(id)),
                      Optional.ofNullable(recommended.get(id)),
                      first(states, id),
                      phase.span(),
                      Actual.of(states, id));
                })
            .toList();
    return new SlipLedger(rows, shifts);
  }

  private static Optional<Span> first(List<State> states, ItemId phase) {
    return states.stream()
        .flatMap(state -> state.plan().timeline().span(phase).stream())
        .findFirst();
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
}
