package dev.ecomind.phasebot.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.document.ReadResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A long document is read by several processors at once, which nobody may notice. */
class LongDocumentTest {
  private static final int LONG = 300_000;

  @Test
  void read_ofALongDocument_isTheSameEachTime() {
    byte[] source = BigDocument.of(LONG).getBytes(StandardCharsets.UTF_8);
    DocumentReader reader = new DocumentReader(Limits.USUAL);

    ReadResult first = reader.read(source);
    ReadResult second = new DocumentReader(Limits.USUAL).read(source);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void read_ofALongDocument_findsTasksInTheirOrder() {
    byte[] source = BigDocument.of(LONG).getBytes(StandardCharsets.UTF_8);

    ReadResult read = new DocumentReader(Limits.USUAL).read(source);

    assertThat(((ReadResult.Read) read).review().tasks())
        .hasSizeGreaterThan(1_000)
        .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
  }
}
