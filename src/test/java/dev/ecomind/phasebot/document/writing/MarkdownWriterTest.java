package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Revision;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MarkdownWriterTest {

  @Test
  void anUntouchedImport_isWrittenAsItWas() {
    String markdown = "# Plan\r\n\r\n## Phase 1: Start  \r\n- [ ] One\t\r\n* [x]  Two";

    assertThat(Told.of(markdown).markdown()).isEqualTo(markdown);
  }

  @Test
  void readingItsOwnExport_changesNothing() {
    Told told = Told.decidedSample();

    Revision revision = Revision.of(told.review(), Told.read(told.markdownBytes()), Past.none());

    assertThat(revision.changes().added()).isEmpty();
    assertThat(revision.changes().removed()).isEmpty();
    assertThat(revision.changes().changed())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("T1", "T2", "T13", "T37");
    assertThat(new String(told.reimported().markdownBytes(), StandardCharsets.UTF_8))
        .isEqualTo(told.markdown());
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
}
