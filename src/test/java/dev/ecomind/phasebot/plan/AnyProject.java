package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Reviews of any size and any history of facts, by a seed. */
public final class AnyProject {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final int phases;
  private final int tasks;
  private final int decisions;
  private final Random random;

  public AnyProject(int phases, int tasks, int decisions, Random random) {
    this.phases = phases;
    this.tasks = tasks;
    this.decisions = decisions;
    this.random = random;
  }

  /** The last decision chooses between two schedules; the others gate a phase each. */
  public Review review() {
    return new Review(
        "Any",
        Optional.of(DAY),
        "",
        "",
        IntStream.rangeClosed(1, phases).mapToObj(AnyProject::phase).toList(),
        List.of(),
        IntStream.rangeClosed(1, tasks).mapToObj(this::task).toList(),
        IntStream.rangeClosed(1, decisions).mapToObj(this::decision).toList(),
        List.of(schedule("Slow", 2), schedule("Fast", 1)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Phase phase(int number) {
    return new Phase(
        phaseId(number),
        "Phase " + number,
        number,
        Optional.empty(),
        Optional.empty(),
        Severity.LOW,
        "",
        Progress.TO_DO,
        "");
  }

  private static ItemId phaseId(int number) {
    return ItemId.of("P" + number);
  }

  private Task task(int number) {
    boolean conditional = decisions > 1 && random.nextInt(4) == 0;
    int due = 1 + random.nextInt(phases);
    return new Task(
        ItemId.of("T" + number),
        1_000 + number,
        random.nextInt(10) == 0 ? Optional.empty() : Optional.of(phaseId(due)),
        "",
        "Task " + number,
        Optional.empty(),
        false,
        conditional
            ? Optional.of(new Condition(anyQuestion(), random.nextBoolean() ? "A" : "B"))
            : Optional.empty(),
        List.of(),
        List.of(),
        random.nextInt(3) == 0
            ? Optional.of(new Deadline.BeforePhase(phaseId(due), "before"))
            : Optional.empty(),
        Optional.empty());
  }

  private ItemId anyQuestion() {
    return ItemId.of("D" + (1 + random.nextInt(decisions - 1)));
  }

  private Decision decision(int number) {
    boolean schedule = number == decisions;
    return new Decision(
        ItemId.of("D" + number),
        "Question " + number,
        schedule
            ? List.of(new Option("Slow", List.of()), new Option("Fast", List.of()))
            : List.of(new Option("A", List.of()), new Option("B", List.of())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(deadline(number)),
        List.of(phaseId(1 + random.nextInt(phases))),
        List.of(number),
        schedule);
  }

  /** Some wait for each other in circles. */
  private Deadline deadline(int number) {
    return random.nextInt(3) == 0
        ? new Deadline.BeforeDecision(ItemId.of("D" + (1 + random.nextInt(decisions))), "before")
        : new Deadline.BeforePhase(phaseId(1 + number % phases), "before");
  }

  private Schedule schedule(String name, int weeks) {
    List<Schedule.Span> spans = new ArrayList<>();
    for (int phase = 1; phase <= phases; phase++) {
      int from = 1 + (phase - 1) * weeks;
      spans.add(new Schedule.Span(from, from + weeks - 1, "", Optional.of(phaseId(phase)), 1));
    }
    return new Schedule(name, 1, Optional.empty(), spans);
  }

  /** Facts in the order in which they happened. */
  public List<Activity> history(int count) {
    List<Activity> all = new ArrayList<>();
    for (int sequence = 1; sequence <= count; sequence++) {
      Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * sequence);
      all.add(new Activity(sequence, at, "U1", "command", fact()));
    }
    return all;
  }

  private Fact fact() {
    ItemId task = ItemId.of("T" + (1 + random.nextInt(tasks)));
    return switch (random.nextInt(8)) {
      case 0, 1 -> answer();
      case 2 -> start();
      case 3 -> new Fact.ItemDone(task, "");
      case 4 -> new Fact.ItemReopened(task, "");
      case 5 -> new Fact.DueSet(task, Optional.of(DAY.plusDays(random.nextInt(100))), "");
      case 6 -> new Fact.DueSet(task, Optional.empty(), "");
      default -> new Fact.CalendarSet(calendar());
    };
  }

  Fact answer() {
    return new Fact.DecisionRecorded(
        anyQuestion(), random.nextBoolean() ? "A" : "B", "", Optional.empty());
  }

  Fact start() {
    return new Fact.DecisionRecorded(
        ItemId.of("D" + decisions),
        random.nextBoolean() ? "Slow" : "Fast",
        "",
        Optional.of(DAY.plusDays(random.nextInt(400))));
  }

  WorkCalendar calendar() {
    Set<DayOfWeek> days =
        random.nextBoolean()
            ? WorkCalendar.weekdays().workingDays()
            : Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    return new WorkCalendar(days, Set.of(DAY.plusDays(random.nextInt(60)), DAY.plusDays(70)));
  }
}
