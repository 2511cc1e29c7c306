package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.LivingDocument.Work;
import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.FakeProjects;
import dev.ecomind.phasebot.project.ImportReview;
import dev.ecomind.phasebot.project.PlannedNudges;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever people do to their document, no progress is lost and nothing is there twice. */
class ReimportTest {
  private static final DocumentReader READER = new DocumentReader(Limits.USUAL);
  private static final Author MIA = Author.commandLine();

  private final FakeProjects projects =
      new FakeProjects(
          new PlannedNudges(id -> Optional.empty(), NudgePolicy.standard()),
          Clock.fixed(Instant.parse("2025-10-07T09:00:00Z"), ZoneOffset.UTC));
  private final ImportReview importing = new ImportReview(projects);
  private final Map<Work, ItemId> known = new HashMap<>();
  private final Set<Work> finished = new HashSet<>();

  @RepeatedTest(15)
  void randomEdits_loseNoProgressAndMakeNoTwin(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    LivingDocument document = new LivingDocument(random);
    take(document);

    for (int step = 0; step < 12; step++) {
      finishOne(document, random);
      document.edit();
      ImportReview.Report report = take(document);

      Snapshot project = projects.only();
      assertThat(project.review().tasks()).extracting(Task::id).doesNotHaveDuplicates();
      for (Work work : document.works()) {
        Task task = task(project, work);
        assertThat(known.computeIfAbsent(work, first -> task.id()))
            .as(() -> work.text() + "\n" + report.changes())
            .isEqualTo(task.id());
        assertThat(state(project, task.id()))
            .as("%s %s", task.id(), work.text())
            .isEqualTo(
                work.ticked() || finished.contains(work)
                    ? TaskPlan.State.DONE
                    : TaskPlan.State.OPEN);
      }
      assertThat(known.values()).doesNotHaveDuplicates();
      assertThat(take(document).changes().isNone()).isTrue();
      assertThat(projects.only().revision()).isEqualTo(project.revision());
    }
  }

  private ImportReview.Report take(LivingDocument document) {
    byte[] source = document.markdown().getBytes(StandardCharsets.UTF_8);
    Review read =
        READER
            .read(source)
            .fold(
                review -> review,
                refused -> {
                  throw new AssertionError(refused.sentence());
                });
    return importing.take("plan", source, read, MIA);
  }

  private void finishOne(LivingDocument document, Random random) {
    List<Work> works = document.works();
    Work work = works.get(random.nextInt(works.size()));
    Snapshot project = projects.only();
    Fact done = new Fact.ItemDone(task(project, work).id(), "");
    projects.change(project.id(), MIA, before -> Change.of(List.of(done), ""));
    finished.add(work);
  }

  private static Task task(Snapshot project, Work work) {
    return project.review().tasks().stream()
        .filter(task -> task.text().equals(work.text()))
        .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
  }

  private static TaskPlan.State state(Snapshot project, ItemId task) {
    return project.plan().task(task).orElseThrow().state();
  }
}
