package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a careful person finds in the bundled sample. */
class SampleTest {
  private final Review review = Documents.read(Documents.sample());

  @Test
  void json_isTheGoldenFile() {
    GoldenText.assertSame(
        "dev/ecomind/phasebot/document/quick-reference.json", Documents.json(review));
  }

  @Test
  void issues_haveTheirBands() {
    assertThat(review.issues())
        .extracting(Issue::impact)
        .containsExactly(
            Severity.BLOCKING, Severity.HIGH, Severity.HIGH, Severity.MEDIUM, Severity.MEDIUM);
  }

  @Test
  void tasks_areOpenAndCountedByPhase() {
    Map<String, Long> counts =
        review.tasks().stream()
            .collect(
                Collectors.groupingBy(
                    task -> task.phase().map(ItemId::text).orElse(""), Collectors.counting()));

    assertThat(counts).isEqualTo(Map.of("P001", 5L, "P002", 7L, "P003", 14L, "P004", 10L, "", 6L));
    assertThat(review.tasks()).noneMatch(Task::done);
    assertThat(review.tasks().stream().mapToInt(task -> task.details().size()).sum()).isEqualTo(18);
  }

  @Test
  void conditionalTasks_excludeEachOther() {
    assertThat(review.tasks().stream().flatMap(task -> task.condition().stream()))
        .extracting(condition -> condition.decision() + " " + condition.option())
        .containsExactly("D1 ECS", "D1 EKS");
  }

  @Test
  void decisions_areThree_eachWithTheTaskThatAnswersIt() {
    assertThat(review.decisions())
        .extracting(Decision::question)
        .containsExactly(
            "ECS vs EKS Architecture Decision",
            "Timeline Decision: Approve 9-week or 13-week timeline",
            "Redis required?");
    assertThat(review.tasks().stream().filter(task -> task.decision().isPresent()))
        .extracting(task -> task.line() + " " + task.decision().orElseThrow())
        .containsExactly("92 D3", "121 D1");
  }

  @Test
  void timelineDecision_isDueOnTheFridayOfTheWeekOfTheDocument() {
    Decision timeline = review.decision(ItemId.of("D2")).orElseThrow();

    assertThat(timeline.deadline())
        .contains(new Deadline.OnDate(LocalDate.of(2025, 10, 10), "This Week"));
    assertThat(timeline.schedule()).isTrue();
    assertThat(timeline.gates()).containsExactly(ItemId.of("P001"));
    assertThat(timeline.options().get(0).isCalled("13-week")).isTrue();
    assertThat(timeline.options().get(1).isCalled("9")).isTrue();
  }

  @Test
  void schedules_runLongerThanTheyAreLabelled() {
    assertThat(review.schedules())
        .extracting(Schedule::name, one -> one.labelledWeeks().orElse(0), Schedule::computedWeeks)
        .containsExactly(tuple("Recommended", 13, 14), tuple("Fast-Track", 9, 10));
  }

  @Test
  void struckCriteria_keepWhatBecameOfThem() {
    assertThat(review.criteria())
        .filteredOn(one -> one.state() != Criterion.State.KEPT)
        .extracting(one -> one.state() + " " + one.replacement())
        .containsExactly(
            "REPLACED Auth bypass test suite passing",
            "DEFERRED later phase",
            "REPLACED Alert fire drill completed");
  }

  @Test
  void readingTwice_givesTheSame() {
    assertThat(Documents.read(Documents.sample())).isEqualTo(review);
  }
}
