package dev.ecomind.phasebot.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small review about moving a library that has something in every field and list. */
public final class ReviewFixture {
  public static final ItemId PACK = ItemId.of("L1");
  public static final ItemId MOVE = ItemId.of("L2");
  public static final ItemId CARRIER = ItemId.of("D1");
  public static final ItemId TIMELINE = ItemId.of("D2");
  public static final ItemId OPENING = ItemId.of("D3");

  private ReviewFixture() {}

  public static Review full() {
    return new Review(
        "Library — move",
        Optional.of(LocalDate.of(2026, 2, 28)),
        "NEEDS_REVIEW",
        "head@library.example",
        List.of(phase(PACK, "Pack", 5), phase(MOVE, "Move \"all\" of it", 6)),
        List.of(issue()),
        List.of(
            task("T1", 20, Optional.of(PACK), Optional.empty(), after()),
            task("T2", 21, Optional.of(MOVE), Optional.of(new Condition(CARRIER, "Van")), week()),
            task(
                "T3",
                22,
                Optional.of(MOVE),
                Optional.of(new Condition(CARRIER, "Ship")),
                beforeLaunch()),
            task("T4", 23, Optional.empty(), Optional.empty(), unread()),
            task("T5", 24, Optional.of(MOVE), Optional.empty(), beforeMove()),
            task("T6", 25, Optional.empty(), Optional.empty(), afterKickoff())),
        List.of(carrier(), timeline(), opening()),
        List.of(
            new Schedule("Calm", 50, Optional.of(6), List.of(span(1, 2, PACK), span(3, 6, MOVE))),
            new Schedule("Rushed", 60, Optional.empty(), List.of(span(1, 3, PACK)))),
        List.of(
            new Criterion(Optional.of(PACK), 70, "No box lost", Criterion.State.KEPT, ""),
            new Criterion(Optional.empty(), 71, "Open soon", Criterion.State.REPLACED, "By May")),
        List.of(new ScopeItem(Optional.of(MOVE), 75, "The cellar", false)),
        List.of(new NextStep(80, "This Week", "Call", "Call three carriers")),
        List.of(new FileReference(Optional.of(PACK), 85, "plan.md:10-20", "Add the cellar")),
        List.of(new Link(90, "Plan", "plan.md")),
        List.of(new Finding("schedule-total", Finding.Weight.WARNING, 50, "Six are seven.")));
  }

  private static Phase phase(ItemId id, String name, int line) {
    return new Phase(
        id,
        name,
        line,
        Optional.of(new Weeks(1, 1, "1 week")),
        Optional.of(new Weeks(1.5, 2, "1.5-2 weeks")),
        Severity.HIGH,
        "High (stairs)",
        Progress.IN_PROGRESS,
        "begun");
  }

  private static Issue issue() {
    return new Issue(
        ItemId.of("C1"),
        10,
        Optional.of(PACK),
        "No boxes",
        Severity.BLOCKING,
        "delay",
        List.of("Librarian", "Porter"),
        Optional.of(new Deadline.BeforePhase(PACK, "before L1 starts")),
        "Order boxes",
        "Extend by a week");
  }

  private static Task task(
      String id, int line, Optional<ItemId> phase, Optional<Condition> when, Deadline deadline) {
    return new Task(
        ItemId.of(id),
        line,
        phase,
        "Must Fix",
        "Do " + id,
        Optional.of("CRITICAL"),
        line == 23,
        when,
        List.of("gently"),
        List.of("Porter"),
        Optional.of(deadline),
        line == 20 ? Optional.of(OPENING) : Optional.empty());
  }

  private static Decision carrier() {
    return new Decision(
        CARRIER,
        "Van or ship?",
        List.of(new Option("Van", List.of("lorry")), new Option("Ship", List.of())),
        Optional.of("Van"),
        Optional.of("Librarian"),
        Optional.of(new Deadline.BeforePhase(MOVE, "before L2 starts")),
        List.of(MOVE),
        List.of(30, 31),
        false);
  }

  private static Decision timeline() {
    return new Decision(
        TIMELINE,
        "Which timeline?",
        List.of(new Option("Calm", List.of("6-week")), new Option("Rushed", List.of())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Deadline.OnDate(LocalDate.of(2026, 3, 6), "this week")),
        List.of(),
        List.of(50),
        true);
  }

  private static Decision opening() {
    return new Decision(
        OPENING,
        "When to open again?",
        List.of(),
        Optional.empty(),
        Optional.of("Librarian"),
        Optional.of(new Deadline.BeforeDecision(CARRIER, "before the carrier is chosen")),
        List.of(),
        List.of(40),
        false);
  }

  private static Deadline after() {
    return new Deadline.AfterPhase(PACK, "when packed");
  }

  private static Deadline week() {
    return new Deadline.InWeek(3, "week 3");
  }

  private static Deadline unread() {
    return new Deadline.Unread("when the rain stops");
  }

  private static Deadline beforeMove() {
    return new Deadline.FromPhase(MOVE, Deadline.Edge.START, -7, "a week before L2");
  }

  private static Deadline afterKickoff() {
    return new Deadline.FromKickoff(10, "within 10 days of kickoff");
  }

  private static Deadline beforeLaunch() {
    return new Deadline.FromLaunch(-7, "T-7");
  }

  private static Schedule.Span span(int from, int to, ItemId phase) {
    return new Schedule.Span(from, to, "Weeks " + from + "-" + to, Optional.of(phase), 51);
  }
}
