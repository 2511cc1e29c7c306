package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves symbolic deadlines to days, each with its derivation; never guesses. */
final class DueDates {
  private final Review review;
  private final Timeline timeline;
  private final WorkCalendar calendar;

  DueDates(Review review, Timeline timeline, WorkCalendar calendar) {
    this.review = review;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  /** The earliest of the decision's own deadline and the day before its first gated phase. */
  Due of(Decision decision) {
    return of(decision, new HashSet<>());
  }

  private Due of(Decision decision, Set<ItemId> seen) {
    if (!seen.add(decision.id())) {
      return Due.missing("before itself", List.of("untie the circle around " + decision.id()));
    }
    List<Due> candidates = new ArrayList<>();
    decision.deadline().map(deadline -> resolve(deadline, seen)).ifPresent(candidates::add);
    if (!decision.schedule()) {
      decision.gates().forEach(phase -> candidates.add(before(phase)));
    }
    return candidates.stream()
        .filter(due -> due.day().isPresent())
        .min(Comparator.comparing(due -> due.day().orElseThrow()))
        .or(() -> candidates.stream().findFirst())
        .orElseGet(Due::never);
  }

  Due of(Optional<Deadline> deadline) {
    return deadline.map(said -> resolve(said, new HashSet<>())).orElseGet(Due::never);
  }

  private Due resolve(Deadline deadline, Set<ItemId> seen) {
    if (deadline instanceof Deadline.BeforePhase before) {
      return before(before.phase());
    }
    if (deadline instanceof Deadline.AfterPhase after) {
      return after(after.phase());
    }
    if (deadline instanceof Deadline.BeforeDecision before) {
      return review
          .decision(before.decision())
          .map(decision -> of(decision, seen))
          .orElseGet(() -> unknown(deadline, before.decision()));
    }
    if (deadline instanceof Deadline.OnDate date) {
      return Due.on(date.date(), DayText.of(date.date()) + " = \"" + date.text() + "\"");
    }
    if (deadline instanceof Deadline.InWeek week) {
      return timeline
          .endOfWeek(week.week(), calendar)
          .map(day -> Due.on(day, DayText.of(day) + " = end of week " + week.week()))
          .orElseGet(() -> Due.missing("end of week " + week.week(), timeline.missing()));
    }
    if (deadline instanceof Deadline.FromLaunch launch) {
      return Due.missing(
          fromLaunch(launch.days()), List.of("give the launch a date in the review"));
    }
    return Due.missing(
        "\"" + deadline.text() + "\"", List.of("say when \"" + deadline.text() + "\" is"));
  }

  private static String fromLaunch(int days) {
    String distance = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days == 0 ? "launch" : distance + (days < 0 ? " before" : " after") + " the launch";
  }

  private Due before(ItemId phase) {
    if (review.phase(phase).isEmpty()) {
      return unknownPhase(phase);
    }
    return timeline
        .span(phase)
        .map(span -> onEve(phase, span))
        .orElseGet(() -> Due.missing("working day before " + phase + " starts", missing(phase)));
  }

  private Due onEve(ItemId phase, Span span) {
    LocalDate eve = calendar.plusWorked(span.first(), -1);
    return Due.on(
        eve,
        DayText.of(eve)
            + " = working day before "
            + phase
            + " starts ("
            + DayText.of(span.first())
            + ", week "
            + span.week()
            + timeline.schedule().map(chosen -> " of \"" + chosen.name() + "\"").orElse("")
            + ")");
  }

  private Due after(ItemId phase) {
    if (review.phase(phase).isEmpty()) {
      return unknownPhase(phase);
    }
    return timeline
        .span(phase)
        .map(span -> Due.on(span.last(), DayText.of(span.last()) + " = last day of " + phase))
        .orElseGet(() -> Due.missing("last day of " + phase, missing(phase)));
  }

  private List<String> missing(ItemId phase) {
    return timeline.missing().isEmpty()
        ? List.of("add " + phase + " to the timeline")
        : timeline.missing();
  }

  private static Due unknownPhase(ItemId phase) {
    return Due.missing("around " + phase, List.of("define " + phase + " in the review"));
  }

  private static Due unknown(Deadline deadline, ItemId id) {
    return Due.missing("\"" + deadline.text() + "\"", List.of("define " + id + " in the review"));
  }
}
