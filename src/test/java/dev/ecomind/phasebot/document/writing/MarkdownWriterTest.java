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
}
