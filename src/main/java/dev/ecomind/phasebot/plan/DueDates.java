package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Resolves symbolic deadlines to days, each with its derivation; never guesses. */
final class DueDates {
  private static final String CIRCLE = "before itself";

  private final Map<ItemId, Decision> decisions = new HashMap<>();
  private final Map<ItemId, Due> resolved = new HashMap<>();
  private final Circles circles;
  private final PhaseDays days;
  private final Map<ItemId, DueOverride> overrides;

  DueDates(Review review, PhaseDays days, Map<ItemId, DueOverride> overrides) {
    review.decisions().forEach(decision -> decisions.putIfAbsent(decision.id(), decision));
    this.circles = new Circles(review.decisions());
    this.days = days;
    this.overrides = overrides;
  }

  /** The earliest of the decision's own deadline and the day before its first gated phase. */
  Due of(Decision decision) {
    Deque<Decision> chain = new ArrayDeque<>();
    Optional<Decision> at = Optional.of(decision);
    while (at.isPresent() && !resolved.containsKey(at.get().id())) {
      chain.push(at.get());
      at = isKnot(at.get()) ? Optional.empty() : next(at.get());
    }
    // The last of the chain waits for none of the others, so each finds its next one resolved.
    chain.forEach(each -> resolved.put(each.id(), due(each)));
    return resolved.getOrDefault(decision.id(), Due.never());
  }

  private Optional<Decision> next(Decision decision) {
    return Circles.next(decision).flatMap(id -> Optional.ofNullable(decisions.get(id)));
  }

  /**
   * Where a circle is cut: at the members of which a person set the day, else at each, since none
   * of them can have a day by way of another.
   */
  private boolean isKnot(Decision decision) {
    return circles
        .around(decision.id())
        .filter(
            circle ->
                overrides.containsKey(decision.id())
                    || circle.stream().noneMatch(overrides::containsKey))
        .isPresent();
  }

  private Due due(Decision decision) {
    List<Due> candidates = new ArrayList<>();
    if (isKnot(decision)) {
      candidates.add(untie(CIRCLE, decision.id()));
    } else {
      decision.deadline().map(this::resolve).ifPresent(candidates::add);
    }
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

  private Due untie(String derivation, ItemId decision) {
    String circle =
        circles.around(decision).orElseThrow().stream()
            .sorted()
            .map(ItemId::text)
            .collect(Collectors.joining(", "));
    return Due.missing(derivation, List.of("untie the circle around " + circle));
  }

  Due of(ItemId item, Optional<Deadline> deadline) {
    return overridden(item, deadline.map(this::resolve).orElseGet(Due::never));
  }

  private Due overridden(ItemId item, Due derived) {
    return Optional.ofNullable(overrides.get(item)).map(derived::set).orElse(derived);
  }

  private Due resolve(Deadline deadline) {
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
          .map(decision -> before(decision))
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

  /** Whatever is to happen before a decision is due with it. */
  private Due before(Decision decision) {
    Due due = of(decision);
    boolean tied = due.day().isEmpty() && circles.around(decision.id()).isPresent();
    return tied ? untie("before " + decision.id(), decision.id()) : due;
  }

  private static String fromLaunch(int days) {
    return days == 0 ? "launch" : PhaseDays.distance(days) + "the launch";
  }

  private static Due unknown(Deadline deadline, ItemId id) {
    return Due.missing("\"" + deadline.text() + "\"", List.of("define " + id + " in the review"));
  }
}
