package dev.ecomind.phasebot.slack;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A review of great size whose every text is as long and as hostile as can be. */
final class LargeReview {
  private static final String TEXT = "<!channel> & \"*_`~ \u202E" + "&<é😀".repeat(800);

  private LargeReview() {}

  static Review review(int phases, int tasksEach) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < phases * tasksEach; i++) {
      tasks.add(task(i + 1, phase(i % phases)));
    }
    return new Review(
        TEXT,
        Optional.empty(),
        TEXT,
        TEXT,
        IntStream.range(0, phases).mapToObj(LargeReview::phaseOf).toList(),
        IntStream.range(0, phases).mapToObj(LargeReview::issue).toList(),
        tasks,
        IntStream.range(0, phases).mapToObj(LargeReview::decision).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ItemId phase(int index) {
    return ItemId.of("P" + (1000 + index));
  }

  private static Phase phaseOf(int index) {
    return new Phase(
        phase(index),
        TEXT,
        1,
        Optional.empty(),
        Optional.empty(),
        Severity.HIGH,
        TEXT,
        Progress.BLOCKED,
        TEXT);
  }

  private static Issue issue(int index) {
    return new Issue(
        ItemId.of("C" + (index + 1)),
        1,
        Optional.of(phase(0)),
        TEXT,
        Severity.BLOCKING,
        TEXT,
        List.of(index + TEXT, index + " other " + TEXT),
        Optional.empty(),
        TEXT,
        TEXT);
  }

  private static Decision decision(int index) {
    List<Option> options =
        IntStream.range(0, 5).mapToObj(i -> new Option(i + TEXT, List.of())).toList();
    return new Decision(
        ItemId.of("D" + (index + 1)),
        TEXT,
        options,
        Optional.of(options.get(0).name()),
        Optional.of(index + TEXT),
        Optional.empty(),
        List.of(phase(0), phase(index)),
        List.of(1),
        false);
  }

  private static Task task(int number, ItemId phase) {
    return new Task(
        ItemId.of("T" + number),
        1,
        Optional.of(phase),
        number + TEXT,
        TEXT,
        Optional.of(TEXT),
        false,
        Optional.empty(),
        List.of(TEXT, TEXT),
        List.of(number % 3 + TEXT),
        Optional.empty(),
        Optional.empty());
  }
}
