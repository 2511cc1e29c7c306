package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.List;

/** A schedule that begins a phase before one that the document puts in front of it. */
final class ScheduleOrder implements Rule {
  private static final int FEWEST = 3;

  @Override
  public List<Finding> check(Understood document) {
    PhaseOrder order = PhaseOrder.of(document);
    List<Finding> findings = new ArrayList<>();
    for (Schedule schedule : document.review().schedules()) {
      List<Span> spans =
          schedule.spans().stream().filter(span -> span.phase().isPresent()).toList();
      order(schedule, spans, order, findings);
      overlap(spans, findings);
    }
    return findings;
  }

  private static void order(
      Schedule schedule, List<Span> spans, PhaseOrder order, List<Finding> findings) {
    for (int at = 1; at < spans.size(); at++) {
      Span one = spans.get(at - 1);
      Span two = spans.get(at);
      boolean swapped = place(order, one) > place(order, two);
      Span earlier = swapped ? two : one;
      Span later = swapped ? one : two;
      if (place(order, one) != place(order, two) && later.from() < earlier.from()) {
        findings.add(
            new Finding(
                "schedule-order",
                Weight.WARNING,
                later.line(),
                "The schedule \"%s\" begins %s in week %d, before %s in week %d (line %d)."
                    .formatted(
                        schedule.name(),
                        name(later),
                        later.from(),
                        name(earlier),
                        earlier.from(),
                        earlier.line())));
      }
    }
  }

  /** One overlap among spans that else follow each other is a slip; several are a way to plan. */
  private static void overlap(List<Span> spans, List<Finding> findings) {
    List<Integer> overlaps = new ArrayList<>();
    for (int at = 1; at < spans.size(); at++) {
      if (spans.get(at).from() <= spans.get(at - 1).to()) {
        overlaps.add(at);
      }
    }
    if (overlaps.size() == 1 && spans.size() >= FEWEST) {
      Span span = spans.get(overlaps.get(0));
      Span before = spans.get(overlaps.get(0) - 1);
      if (span.from() >= before.from() && !span.phase().equals(before.phase())) {
        findings.add(
            new Finding(
                "schedule-overlap",
                Weight.INFO,
                span.line(),
                "\"%s\" begins in week %d, though \"%s\" takes until week %d (line %d)."
                    .formatted(
                        span.text(), span.from(), before.text(), before.to(), before.line())));
      }
    }
  }

  private static int place(PhaseOrder order, Span span) {
    return span.phase().map(order::place).orElse(-1);
  }

  private static String name(Span span) {
    return span.phase().map(Object::toString).orElse("");
  }
}
