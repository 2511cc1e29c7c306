package dev.ecomind.phasebot.plan;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small review about opening a bakery: two phases, a gas-or-electric decision before the second,
 * a choice of two schedules.
 */
public final class Bakery {
  public static final ItemId PLAN = ItemId.of("A1");
  public static final ItemId BUILD = ItemId.of("A2");
  public static final ItemId OVEN = ItemId.of("D1");
  public static final ItemId PACE = ItemId.of("D2");
  public static final ItemId GAS_TASK = ItemId.of("T2");
  public static final ItemId POWER_TASK = ItemId.of("T3");
  public static final LocalDate MONDAY = LocalDate.of(2025, 10, 13);
  public static final Instant NOW = Instant.parse("2025-10-07T09:00:00Z");

  private Bakery() {}

  public static Review review() {
    return review(
        List.of(oven(), pace()),
        List.of(
            schedule("Calm", span(1, 2, PLAN), span(3, 5, BUILD)),
            schedule("Rushed", span(1, 1, PLAN), span(2, 3, BUILD))));
  }

  /** The same with other questions and timelines. */
  static Review review(List<Decision> decisions, List<Schedule> schedules) {
    return new Review(
        "Bakery",
        Optional.of(LocalDate.of(2025, 10, 7)),
        "",
        "",
        List.of(phase(PLAN, "Plan", 3), phase(BUILD, "Build", 4)),
        List.of(issue()),
        List.of(
            task("T1", 20, Optional.of(PLAN), "Rent a shop", Optional.empty()),
            task("T2", 21, Optional.of(BUILD), "Lay a gas line", Optional.of("Gas")),
            task("T3", 22, Optional.of(BUILD), "Order a transformer", Optional.of("Electric")),
            task("T4", 23, Optional.empty(), "Open an account", Optional.empty())),
        decisions,
        schedules,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Activities in the order given, by a lead called U1, one a minute. */
  public static List<Activity> activities(Fact... facts) {
    List<Activity> all = new ArrayList<>();
    for (Fact fact : facts) {
      int sequence = all.size() + 1;
      all.add(new Activity(sequence, NOW.plusSeconds(60L * sequence), "U1", "command", fact));
    }
    return all;
  }

  public static Plan plan(Fact... facts) {
    return Plan.of(review(), Facts.of(activities(facts)), WorkCalendar.weekdays());
  }

  public static Fact.DecisionRecorded decide(ItemId decision, String option) {
    return new Fact.DecisionRecorded(decision, option, "it is time", Optional.empty());
  }

  public static Fact.DecisionRecorded pace(String schedule, LocalDate start) {
    return new Fact.DecisionRecorded(PACE, schedule, "", Optional.of(start));
  }

  private static Phase phase(ItemId id, String name, int line) {
    return new Phase(
        id,
        name,
        line,
        Optional.empty(),
        Optional.empty(),
        Severity.HIGH,
        "High",
        Progress.TO_DO,
        "to do");
  }

  private static Issue issue() {
    return new Issue(
        ItemId.of("C1"),
        10,
        Optional.of(PLAN),
        "No permit",
        Severity.HIGH,
        "",
        List.of("Baker"),
        Optional.of(new Deadline.BeforePhase(PLAN, "before A1")),
        "Apply for it",
        "");
  }

  private static Task task(
      String id, int line, Optional<ItemId> phase, String text, Optional<String> option) {
    return new Task(
        ItemId.of(id),
        line,
        phase,
        "Must do",
        text,
        Optional.empty(),
        false,
        option.map(name -> new Condition(OVEN, name)),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Decision oven() {
    return new Decision(
        OVEN,
        "Gas or electric?",
        List.of(new Option("Gas", List.of()), new Option("Electric", List.of())),
        Optional.of("Electric"),
        Optional.of("Baker"),
        Optional.of(new Deadline.BeforePhase(BUILD, "before A2 starts")),
        List.of(BUILD),
        List.of(11),
        false);
  }

  private static Decision pace() {
    return new Decision(
        PACE,
        "Which timeline?",
        List.of(new Option("Calm", List.of("5-week")), new Option("Rushed", List.of("3-week"))),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Deadline.OnDate(LocalDate.of(2025, 10, 10), "this week")),
        List.of(PLAN),
        List.of(40),
        true);
  }

  static Schedule schedule(String name, Schedule.Span... spans) {
    return new Schedule(name, 41, Optional.empty(), List.of(spans));
  }

  static Schedule.Span span(int from, int to, ItemId phase) {
    return new Schedule.Span(from, to, "", Optional.of(phase), 42);
  }
}
