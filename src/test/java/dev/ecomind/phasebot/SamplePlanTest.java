package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Waiting;
import dev.ecomind.phasebot.plan.Why;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every date, block, branch and reminder of the sample, against files computed by hand. */
class SamplePlanTest {
  private static final Review SAMPLE = sample();
  private static final LocalDate MONDAY = LocalDate.of(2025, 10, 13);
  private static final ItemId HOSTING = ItemId.of("D1");
  private static final ItemId TIMELINE = ItemId.of("D2");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undecided",
        "started",
        "recommended",
        "recommended-ecs",
        "recommended-eks",
        "recommended-ecs-eks",
        "fast-track",
        "fast-track-ecs",
        "fast-track-eks",
        "fast-track-ecs-eks"
      })
  void plan_isTheGoldenFile(String state) {
    String text = PlanText.of(plan(state), LocalDate.of(2025, 10, 7));

    assertThat(text).isEqualTo(golden(state + ".txt", text));
  }

  @Test
  void why_namesWhatBlocksThePhase() {
    String chain = String.join("\n", Why.of(plan("recommended"), ItemId.of("P003"))) + "\n";

    assertThat(chain).isEqualTo(golden("why-p003.txt", chain));
  }

  @Test
  void aWeekOfWaiting_movesTheGatedPhaseAndAllBehindIt() {
    Plan plan = plan("recommended");
    Waiting waiting = Waiting.of(plan, plan.decision(HOSTING).orElseThrow(), 5);

    StringBuilder text = new StringBuilder();
    waiting
        .slips()
        .forEach(
            slip ->
                text.append(
                    "%s: %s to %s -> %s to %s\n"
                        .formatted(
                            slip.phase(),
                            slip.before().first(),
                            slip.before().last(),
                            slip.after().first(),
                            slip.after().last())));
    text.append("tasks: %d\n".formatted(waiting.tasks()));
    waiting
        .end()
        .ifPresent(
            end ->
                text.append(
                    "end: %s -> %s, %d working days\n"
                        .formatted(end.before(), end.after(), end.workingDays())));
    assertThat(text.toString()).isEqualTo(golden("waiting-d1.txt", text.toString()));
  }

  static Plan plan(String state) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact.ReviewImported(1, List.of(), List.of()));
    for (String word : state.split("-(?=e)", -1)) {
      switch (word) {
        case "started" -> facts.add(new Fact.StartSet(MONDAY, ""));
        case "recommended" -> facts.add(decided(TIMELINE, "Recommended", Optional.of(MONDAY)));
        case "fast-track" -> facts.add(decided(TIMELINE, "Fast-Track", Optional.of(MONDAY)));
        case "ecs" -> facts.add(decided(HOSTING, "ECS", Optional.empty()));
        case "eks" -> facts.add(decided(HOSTING, "EKS", Optional.empty()));
        default -> {}
      }
    }
    List<Activity> activities = new ArrayList<>();
    for (Fact fact : facts) {
      activities.add(
          new Activity(
              activities.size() + 1, Instant.parse("2025-10-07T09:00:00Z"), "U1", "modal", fact));
    }
    return Plan.of(SAMPLE, Facts.of(activities), WorkCalendar.weekdays());
  }

  private static Fact decided(ItemId decision, String option, Optional<LocalDate> start) {
    return new Fact.DecisionRecorded(decision, option, "", start);
  }

  private static Review sample() {
    return new DocumentReader(Limits.USUAL)
        .read(Documents.sample())
        .fold(
            review -> review,
            refused -> {
              throw new AssertionError(refused.sentence());
            });
  }

  private static String golden(String name, String actual) {
    Path file = Path.of("src/test/resources/golden/plan", name);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
