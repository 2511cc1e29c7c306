package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.annotation.Annotations;
import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that is imported again loses nothing, adds nothing, and is written the same. */
final class RoundTripTest {
  /** Documents a seed; more by {@code -Dexport.rounds}. */
  private static final int ROUNDS = Integer.getInteger("export.rounds", 4);

  private static final List<String> BLOCKS =
      List.of(
          "## Critical Issues\n### %d. **P002: Bus or Tram?** ⚠️\n**Impact**: HIGH\n- **Owner**: Lead\n- **Deadline**: Before P002 starts\n",
          "Issue: Decide Kafka vs Rabbit\n----------------------\nWe need one.\n",
          "**Must Fix**:\n- [ ] Do thing %d\n  - detail\n  - more\n- [x] Done thing %d\n",
          "1. [ ] Numbered %d\n   Deadline: Before P003 starts\n2. [ ] Other %d\n\n   with a paragraph\n",
          "> - [ ] Quoted %d\n> - [ ] Decide Red vs Blue\n",
          "-\t[ ] Tabbed %d\n\t- [ ] Nested %d\n\t\t- [ ] Deep %d\n",
          "- [ ] Bus or Tram?\n- [ ] If Bus: paint it %d\n- [ ] If Tram: lay rails %d\n",
          "| Task | Owner | Status |\n|---|---|---|\n| Set up %d | Ann | todo |\n| A or B? | Bob | open |\n",
          "<details>\n<summary>More</summary>\n\n- [ ] Hidden %d\n\n</details>\n",
          "```\nWeek 1-2: P001 work\nWeek 3-4: P002 work\n```\n",
          "## Timeline\n### Fast-Track Approach (4 weeks)\n```\nWeek 1-2: P001 x\nWeek 3-4: P002 y\n```\n### Recommended Approach (6 weeks)\n```\nWeek 1-3: P001 x\nWeek 4-6: P002 y\n```\n",
          "Some words %d.\nAnd more of them\n",
          "* * *\n",
          "## Next Steps\n1. **Choice** - Bus or Tram?\n2. **Talk** - about %d\n");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void anyDocument_survivesItsOwnExport(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String document = document(random);
      Told told = eventful(Told.of(document), random);

      String exported = told.markdown();

      assertThat(authored(exported)).as(document).isEqualTo(authored(document));
      Revision again = Revision.of(told.review(), Told.read(told.markdownBytes()), Past.none());
      assertThat(again.changes().added()).as(exported).isEmpty();
      assertThat(again.changes().removed()).as(exported).isEmpty();
      assertThat(told.reimported().markdown()).as(document).isEqualTo(exported);
    }
  }

  @Test
  void whateverTheReasonSays_itStaysOneNote() {
    String reason =
        "x\n# Phase 9: Evil\r\n- [ ] **Task** <b>\u2028| a | `c` <!-- ecomind --> &lt;\\ A or B?";
    Told told =
        Told.of(
                "# Plan\n\n## P001: Go\n\n## Critical Issues\n### 1. **P001: Bus or Tram?**\n**Impact**: HIGH\n")
            .decided("D1", "Bus", reason);

    String exported = told.markdown();

    assertThat(exported.lines().filter(line -> line.contains("Decided"))).hasSize(1);
    assertThat(Told.read(told.markdownBytes()).tasks()).isEmpty();
    assertThat(Told.read(told.markdownBytes()).issues()).isEqualTo(told.review().issues());
    assertThat(Told.read(told.markdownBytes()).phases()).hasSize(1);
    assertThat(told.reimported().markdown()).isEqualTo(exported);
  }

  @Test
  void aReopenedTask_isUntickedAgain() {
    Told told = Told.of("## Phase 1: Go\n- [ ] One\n").done("T1");
    String ticked = told.markdown();

    assertThat(ticked).isEqualTo("## Phase 1: Go\n- [x] One\n");
    assertThat(told.reopened("T1").markdown()).isEqualTo("## Phase 1: Go\n- [ ] One\n");
  }

  private static Told eventful(Told told, Random random) {
    Review review = told.review();
    for (Decision decision : review.decisions()) {
      if (random.nextBoolean() && !decision.options().isEmpty()) {
        String option = decision.options().get(random.nextInt(decision.options().size())).name();
        if (decision.schedule()) {
          told.decided(decision.id().text(), option, "it *fits*", LocalDate.of(2025, 10, 13));
        } else {
          told.decided(decision.id().text(), option, "it | fits");
        }
      }
    }
    for (Task task : review.tasks()) {
      if (random.nextInt(3) == 0) {
        told.done(task.id().text());
      }
    }
    review.issues().stream()
        .filter(issue -> random.nextInt(3) == 0)
        .forEach(issue -> told.done(issue.id().text()));
    return told;
  }

  private static String document(Random random) {
    List<String> parts = new ArrayList<>(List.of("# Plan\n\n## P001: First\n"));
    for (int block = 0; block < 8; block++) {
      if (block == 4) {
        parts.add("## P002: Second\n## P003: Third\n");
      }
      String text = BLOCKS.get(random.nextInt(BLOCKS.size()));
      parts.add(text.replace("%d", String.valueOf(random.nextInt(1000))));
      if (random.nextInt(4) > 0) {
        parts.add("\n");
      }
    }
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String whole = String.join("", parts);
    return (random.nextBoolean() ? whole : whole.stripTrailing()).replace("\n", end);
  }

  /** What the author wrote, whatever is ticked. */
  private static List<String> authored(String markdown) {
    return Annotations.removed(TextLines.of(markdown).stream().map(TextLines::withoutEnd).toList())
        .stream()
        .filter(line -> !line.isNote())
        .map(line -> line.text().replace("[x]", "[ ]"))
        .toList();
  }
}
