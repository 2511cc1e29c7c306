package dev.ecomind.phasebot.slack;

import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import dev.ecomind.phasebot.review.Weeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Four phases, an architecture decision before the third, and a choice of two timelines. */
public final class SampleReview {
  private static final ItemId ARCHITECTURE = ItemId.of("D1");
  private static final ItemId P1 = ItemId.of("P001");
  private static final ItemId P2 = ItemId.of("P002");
  private static final ItemId P3 = ItemId.of("P003");
  private static final ItemId P4 = ItemId.of("P004");

  private SampleReview() {}

  public static Review review() {
    return new Review(
        "EcoMind Phase Reviews - Quick Reference",
        Optional.of(LocalDate.of(2025, 10, 7)),
        "NEEDS_MANUAL_REVIEW",
        "",
        List.of(
            phase(P1, "Database Migration", 14, weeks(1, "1 week"), weeks(1.5, "1.5 weeks")),
            phase(P2, "Auth & Authorization", 15, weeks(1, "1 week"), weeks(2, "2 weeks")),
            phase(P3, "Infrastructure-as-Code", 16, weeks(2, "2 weeks"), weeks(3, "3 weeks")),
            phase(P4, "Monitoring & Testing", 17, weeks(2, "2 weeks"), weeks(2.5, "2.5 weeks"))),
        List.of(
            issue("C1", P3, "ECS vs EKS Architecture Decision", "BLOCKING", "DevOps Lead", P3),
            issue("C2", P2, "Scope Reduction Required", "HIGH", "Backend Lead", P2),
            issue("C3", P1, "Missing <Baselining> & Strategy", "HIGH", "Database Lead", P1)),
        List.of(
            task("T1", P1, "Add baselining strategy section (alembic stamp)", Optional.empty()),
            task("T2", P1, "Replace hard-coded credentials", Optional.empty()),
            task("T3", P3, "Remove all Helm references from design", Optional.of("ECS")),
            task("T4", P3, "Add EKS provisioning tasks", Optional.of("EKS")),
            task("T5", P3, "Add Terraform remote state", Optional.empty()),
            prerequisite("T6", "AWS Account Setup")),
        List.of(architecture(), timeline()),
        List.of(
            schedule(
                "Recommended", span(3, 4, P1), span(5, 7, P2), span(8, 10, P3), span(11, 13, P4)),
            schedule(
                "Fast-Track", span(2, 3, P1), span(4, 5, P2), span(6, 8, P3), span(9, 10, P4))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Decision architecture() {
    return new Decision(
        ARCHITECTURE,
        "ECS or EKS?",
        List.of(new Option("ECS", List.of()), new Option("EKS", List.of())),
        Optional.of("ECS"),
        Optional.of("DevOps Lead"),
        Optional.of(new Deadline.BeforePhase(P3, "Before P003 starts")),
        List.of(P3),
        List.of(29, 124),
        false);
  }

  private static Decision timeline() {
    return new Decision(
        ItemId.of("D2"),
        "Which timeline: 9 weeks or 13 weeks?",
        List.of(
            new Option("Recommended", List.of("13-week")),
            new Option("Fast-Track", List.of("9-week"))),
        Optional.of("Recommended"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(205),
        true);
  }

  private static Phase phase(ItemId id, String name, int line, Weeks from, Weeks to) {
    boolean first = id.equals(P1);
    return new Phase(
        id,
        name,
        line,
        Optional.of(from),
        Optional.of(to),
        first ? Severity.MEDIUM : Severity.HIGH,
        first ? "Medium" : "High",
        Progress.NEEDS_REVIEW,
        "NEEDS_REVISION");
  }

  private static Weeks weeks(double count, String text) {
    return new Weeks(count, count, text);
  }

  private static Issue issue(
      String id, ItemId phase, String title, String impact, String owner, ItemId before) {
    return new Issue(
        ItemId.of(id),
        id.equals("C1") ? 29 : 40,
        Optional.of(phase),
        title,
        Severity.valueOf(impact),
        "",
        List.of(owner),
        Optional.of(new Deadline.BeforePhase(before, "Before " + before + " starts")),
        "Do something about it",
        "");
  }

  private static Task task(String id, ItemId phase, String text, Optional<String> option) {
    return task(id, Optional.of(phase), text, option);
  }

  private static Task prerequisite(String id, String text) {
    return task(id, Optional.empty(), text, Optional.empty());
  }

  private static Task task(
      String id, Optional<ItemId> phase, String text, Optional<String> option) {
    return new Task(
        ItemId.of(id),
        100 + Integer.parseInt(id.substring(1)),
        phase,
        "Must Fix",
        text,
        Optional.empty(),
        false,
        option.map(name -> new Condition(ARCHITECTURE, name)),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Schedule schedule(String name, Schedule.Span... spans) {
    return new Schedule(name, 190, Optional.empty(), List.of(spans));
  }

  private static Schedule.Span span(int from, int to, ItemId phase) {
    return new Schedule.Span(from, to, "", Optional.of(phase), 191);
  }
}
