package dev.ecomind.phasebot.benchmark;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.AnyProject;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.Occurrences;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Readiness;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How long plans take, against putting the tasks of the same review into a map by their ids, and
 * whether the time grows with the size and no faster.
 */
public final class PlanBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final WorkCalendar USUAL = WorkCalendar.weekdays();
  private static final int LAPS = 21;

  private PlanBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path sample = Path.of(arguments.length > 0 ? arguments[0] : SAMPLE);
    sample(Files.readAllBytes(sample));
    System.out.println("             tasks   map ms   each ms   to map   a task, to the smallest");
    Map<String, Double> smallest = new HashMap<>();
    for (int part : List.of(10, 2, 1)) {
      size(200 / part, 20_000 / part, 500 / part, smallest);
    }
  }

  private static final String SAMPLE =
      "src/main/resources/dev/ecomind/phasebot/sample/quick-reference.md";

  private static void sample(byte[] source) {
    Review review =
        new DocumentReader(Limits.USUAL)
            .read(source)
            .fold(
                read -> read,
                refused -> {
                  throw new IllegalArgumentException(refused.sentence());
                });
    Facts facts = Facts.of(decided(review));
    long taken = Laps.median(2_001, () -> Plan.of(review, facts, USUAL));
    System.out.printf("plan of the sample: %.1f µs%n", taken / 1e3);
  }

  /** The first option of each decision, and a start. */
  private static List<Activity> decided(Review review) {
    List<Activity> all = new java.util.ArrayList<>();
    review
        .decisions()
        .forEach(
            one ->
                one.options().stream()
                    .findFirst()
                    .ifPresent(
                        option ->
                            all.add(
                                new Activity(
                                    all.size() + 1L,
                                    Instant.EPOCH,
                                    "U1",
                                    "command",
                                    new dev.ecomind.phasebot.plan.Fact.DecisionRecorded(
                                        one.id(),
                                        option.name(),
                                        "",
                                        java.util.Optional.of(TODAY))))));
    return all;
  }

  private static void size(
      int phases, int tasks, int decisions, Map<String, Double> smallest) {
    AnyProject project = new AnyProject(phases, tasks, decisions, new Random(tasks));
    Review review = project.review();
    List<Activity> history = project.history(tasks);
    Facts facts = Facts.of(history);
    Facts before = Facts.of(history.subList(0, tasks / 2));
    Plan plan = Plan.of(review, facts, USUAL);
    Plan old = Plan.of(review, before, USUAL);
    long map = Laps.median(LAPS, () -> byId(review));
    Map<String, Supplier<?>> works =
        Map.of(
            "1 facts", () -> Facts.of(history),
            "2 plan", () -> Plan.of(review, facts, USUAL),
            "3 nudges", () -> Occurrences.of(plan, NudgePolicy.standard()),
            "4 effects", () -> Effects.between(old, plan),
            "5 conflicts", () -> Conflicts.of(plan, TODAY),
            "6 readiness", () -> plan.phases().stream().map(one -> Readiness.of(plan, one.phase().id())).toList());
    works.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            work -> {
              long taken = Laps.median(LAPS, work.getValue());
              double each = taken / (double) tasks;
              double first = smallest.computeIfAbsent(work.getKey(), name -> each);
              System.out.printf(
                  "%-11s %6d %8.2f %9.2f %8.1f %8.2f%n",
                  work.getKey().substring(2),
                  tasks,
                  map / 1e6,
                  taken / 1e6,
                  taken / (double) map,
                  each / first);
            });
  }

  private static Map<ItemId, Task> byId(Review review) {
    Map<ItemId, Task> byId = new HashMap<>();
    review.tasks().forEach(task -> byId.put(task.id(), task));
    return byId;
  }
}
