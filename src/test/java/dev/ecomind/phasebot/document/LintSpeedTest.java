package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Finding;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rules that compare things with each other do so in time that grows with the document. */
class LintSpeedTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int MANY = 8_000;
  private static final int FEWER = 1_000;

  @Test
  void manyDifferentTasks_areCompared() {
    Random random = new Random(1);
    StringBuilder document = new StringBuilder("## Phase 1: Build\n\nOwner: Ops\n\n");
    for (int task = 0; task < MANY; task++) {
      document.append("- [ ]");
      for (int word = 0; word < 4; word++) {
        document.append(" w").append(random.nextInt(2000));
      }
      document.append('\n');
    }
    document.append("- [ ] Move invoices of Norway\n- [ ] Move all the invoices of Norway\n");

    assertThat(read(document)).extracting(Finding::rule).containsOnly("task-duplicate");
  }

  @Test
  void manyAlikeTasksAndPrerequisites_areCompared() {
    StringBuilder document = new StringBuilder("## Phase 1: Build\n\n");
    document.append("- [ ] Move the customer tables\n".repeat(FEWER));
    document.append("\n## Prerequisites\n\n");
    document.append("- [ ] Customer tables are known (CRM)\n".repeat(FEWER));

    assertThat(read(document)).hasSizeGreaterThan(FEWER);
  }

  private static Iterable<Finding> read(StringBuilder document) {
    return Assertions.assertTimeoutPreemptively(
        SOON, () -> Documents.read(document.toString()).findings());
  }
}
