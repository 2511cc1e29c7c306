package dev.ecomind.phasebot.benchmark;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.AnyProject;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.Occurrences;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Readiness;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How much processor time plans take, against putting the tasks of the same review into a map by
 * their ids, and whether the time grows with the size and no faster.
 */
public final class PlanBenchmark {
  private static final Path SAMPLE =
      Path.of("src/main/resources/dev/ecomind/phasebot/sample/quick-reference.md");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final WorkCalendar USUAL = WorkCalendar.weekdays();
  private static final int LAPS = 101;
  private static final int LAPS_OF_THE_SAMPLE = 2_001;

  private PlanBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Review sample = sample();
    Facts decided = Facts.of(decided(sample.decisions()));
    long taken = Laps.medianOfProcessor(LAPS_OF_THE_SAMPLE, () -> Plan.of(sample, decided, USUAL));
    long map = Laps.medianOfProcessor(LAPS_OF_THE_SAMPLE, () -> byId(sample));
    System.out.printf(
        "plan of the sample: %.1f µs, %.1f times the map%n", taken / 1e3, taken / (double) map);
    System.out.println("            tasks       ms  to the map  a task, to the smallest size");
    Map<String, Double> smallest = new HashMap<>();
    for (int part : List.of(10, 2, 1)) {
      measure(20_000 / part, works(200 / part, 20_000 / part, 500 / part), smallest);
    }
  }

  private static Review sample() throws IOException {
    return new DocumentReader(Limits.USUAL)
        .read(Files.readAllBytes(SAMPLE))
        .fold(
            review -> review,
            refused -> {
              throw new IllegalStateException(refused.sentence());
            });
  }

  /** The first option of each decision, and a start. */
  private static List<Activity> decided(List<Decision> decisions) {
    List<Activity> all = new ArrayList<>();
    for (Decision decision : decisions) {
      for (Option option : decision.options().stream().limit(1).toList()) {
        Fact fact = new Fact.DecisionRecorded(decision.id(), option.name(), "", Optional.of(TODAY));
        all.add(new Activity(all.size() + 1L, Instant.EPOCH, "U1", "command", fact));
      }
    }
    return all;
  }

  /** What is measured of a project of some size that has as many activities as tasks. */
  private static Map<String, Supplier<?>> works(int phases, int tasks, int decisions) {
    AnyProject project = new AnyProject(phases, tasks, decisions, new Random(tasks));
    Review review = project.review();
    List<Activity> history = project.history(tasks);
    Facts facts = Facts.of(history);
    Plan plan = Plan.of(review, facts, USUAL);
    Plan before = Plan.of(review, Facts.of(history.subList(0, tasks / 2)), USUAL);
    ItemId phase = review.phases().get(0).id();
    Map<String, Supplier<?>> works = new LinkedHashMap<>();
    works.put("map", () -> byId(review));
    works.put("facts", () -> Facts.of(history));
    works.put("plan", () -> Plan.of(review, facts, USUAL));
    works.put("effects", () -> Effects.between(before, plan));
    works.put("conflicts", () -> Conflicts.of(plan, TODAY));
    works.put("readiness", () -> Readiness.of(plan, phase));
    works.put("reminders", () -> Occurrences.of(plan, NudgePolicy.standard()));
    return works;
  }

  private static void measure(
      int tasks, Map<String, Supplier<?>> works, Map<String, Double> smallest) {
    Map<String, Long> taken = new LinkedHashMap<>();
    works.forEach((name, work) -> taken.put(name, Laps.medianOfProcessor(LAPS, work)));
    long map = taken.getOrDefault("map", 1L);
    taken.forEach(
        (name, nanoseconds) -> {
          double each = nanoseconds / (double) tasks;
          double first = smallest.computeIfAbsent(name, absent -> each);
          System.out.printf(
              "%-10s %6d %8.2f %11.1f %8.2f%n",
              name, tasks, nanoseconds / 1e6, nanoseconds / (double) map, each / first);
        });
  }

  private static Map<ItemId, Task> byId(Review review) {
    Map<ItemId, Task> byId = new HashMap<>();
    review.tasks().forEach(task -> byId.put(task.id(), task));
    return byId;
  }
}
