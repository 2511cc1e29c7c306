package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves symbolic deadlines to days, each with its derivation; never guesses. */
final class DueDates {
  /** How the due day of a decision in a circle comes about. */
  static final String CIRCLE = "before itself";

  private final Map<ItemId, Decision> decisions = new HashMap<>();
  private final PhaseDays days;
  private final Map<ItemId, DueOverride> overrides;

  DueDates(Review review, PhaseDays days, Map<ItemId, DueOverride> overrides) {
    review.decisions().forEach(decision -> decisions.put(decision.id(), decision));
    this.days = days;
    this.overrides = overrides;
  }

  /** The earliest of the decision's own deadline and the day before its first gated phase. */
  Due of(Decision decision) {
    return of(decision, new HashSet<>());
  }

  private Due of(Decision decision, Set<ItemId> seen) {
    if (!seen.add(decision.id())) {
      String circle = seen.stream().sorted().map(ItemId::text).collect(Collectors.joining(", "));
      return Due.missing(CIRCLE, List.of("untie the circle around " + circle));
    }
    List<Due> candidates = new ArrayList<>();
    decision.deadline().map(deadline -> resolve(deadline, seen)).ifPresent(candidates::add);
    if (!decision.schedule()) {
      decision.gates().forEach(phase -> candidates.add(days.before(phase)));
    }
    Due derived =
        candidates.stream()
            .filter(due -> due.day().isPresent())
            .min(Comparator.comparing(due -> due.day().orElse(LocalDate.MAX)))
            .or(() -> candidates.stream().findFirst())
            .orElseGet(Due::never);
    return overridden(decision.id(), derived);
  }

  Due of(ItemId item, Optional<Deadline> deadline) {
    return overridden(
        item, deadline.map(said -> resolve(said, new HashSet<>())).orElseGet(Due::never));
  }

  private Due overridden(ItemId item, Due derived) {
    return Optional.ofNullable(overrides.get(item)).map(derived::set).orElse(derived);
  }

  private Due resolve(Deadline deadline, Set<ItemId> seen) {
    if (deadline instanceof Deadline.BeforePhase before) {
      return days.before(before.phase());
    }
    if (deadline instanceof Deadline.AfterPhase after) {
      return days.after(after.phase());
    }
    if (deadline instanceof Deadline.FromPhase from) {
      return days.from(from);
    }
    if (deadline instanceof Deadline.FromKickoff from) {
      return days.fromKickoff(from.days());
    }
    if (deadline instanceof Deadline.BeforeDecision before) {
      return Optional.ofNullable(decisions.get(before.decision()))
          .map(decision -> of(decision, seen))
          .orElseGet(() -> unknown(deadline, before.decision()));
    }
    if (deadline instanceof Deadline.OnDate date) {
      return Due.on(date.date(), DayText.of(date.date()) + " = \"" + date.text() + "\"");
    }
    if (deadline instanceof Deadline.InWeek week) {
      return days.endOfWeek(week.week());
    }
    if (deadline instanceof Deadline.FromLaunch launch) {
      return Due.missing(
          fromLaunch(launch.days()), List.of("give the launch a date in the review"));
    }
    return Due.missing(
        "\"" + deadline.text() + "\"", List.of("say when \"" + deadline.text() + "\" is"));
  }

  private static String fromLaunch(int days) {
    return days == 0 ? "launch" : PhaseDays.distance(days) + "the launch";
  }

  private static Due unknown(Deadline deadline, ItemId id) {
    return Due.missing("\"" + deadline.text() + "\"", List.of("define " + id + " in the review"));
  }
}
