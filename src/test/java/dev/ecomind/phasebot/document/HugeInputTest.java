package dev.ecomind.phasebot.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.ReadResult.Refused;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that no person wrote: large, deep, long, broken. They are read or refused, and soon.
 */
class HugeInputTest {
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final String PHASE = "# Phase 1: Start\n\n- [ ] go\n\n";

  @Test
  void tenMegabytes_areRefusedBeforeTheyAreRead() {
    byte[] large = PHASE.repeat(10_000_000 / PHASE.length() + 1).getBytes(UTF_8);

    assertThat(((Refused) read(large)).sentence()).contains("10,0", "5,242,880");
  }

  @Test
  void asLargeAsIsAllowed_isRead() {
    String line = "Nothing but words that say nothing, line by line, as minutes of meetings do.\n";
    String whole = PHASE + line.repeat(4000);
    DocumentReader reader = new DocumentReader(new Limits(whole.length(), 50));

    ReadResult read = reader.read(whole.getBytes(UTF_8));
    ReadResult oneMore = reader.read((whole + "\n").getBytes(UTF_8));

    assertThat(((ReadResult.Read) read).review().tasks()).hasSize(1);
    assertThat(oneMore).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "+ > ", "* 1. "})
  void aHundredThousandLevels_areRead(String level) {
    // The parser closes what is too deep with the first line that is outside.
    String deep = level.repeat(100_000) + "bottom\n\nThe surface again.\n\n";

    assertThat(review((PHASE + deep + "# Phase 2: End\n").getBytes(UTF_8)).phases()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "x", "| "})
  void aLineOfAMillionCharacters_isReadOrRefused(String part) {
    String line = part.repeat(1_000_000 / part.length());

    ReadResult result = read((PHASE + line + "\n").getBytes(UTF_8));

    result.fold(
        review -> assertThat(review.phases()).hasSize(1),
        refused -> assertThat(refused.sentence()).contains("columns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n- [ ] in a fence\n",
        "~~~~ text\n| a | b |\n",
        "| a | b |\n|---|",
        "| Task | Owner |\n|---|---|\n| Half",
        "<details>\n<summary>More\n\n",
        "<!-- - [ ] hidden\n"
      })
  void whatIsNeverClosed_endsWithTheDocument(String open) {
    Review review = review((PHASE + open).getBytes(UTF_8));

    assertThat(review.phases()).hasSize(1);
    assertThat(review.tasks()).hasSizeBetween(1, 2);
  }

  @Test
  void halvesOfCharacters_areReportedWhereTheyStand() {
    byte[] wide = ("\ufeff" + PHASE + "- [ ] half \ud83d of a sign\n").getBytes(UTF_16LE);
    wide = withLoneSurrogate(wide);

    Review review = review(wide);

    assertThat(review.tasks()).hasSize(2);
    assertThat(review.findings())
        .filteredOn(finding -> finding.line() == 5)
        .extracting(Finding::rule)
        .contains("encoding-lost");
  }

  @Test
  void halvesInBytes_areNeitherKeptNorFatal() {
    ByteArrayOutputStream source = new ByteArrayOutputStream();
    source.writeBytes((PHASE + "- [ ] sign ").getBytes(UTF_8));
    source.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, ' ', (byte) 0xC0, '\n'});

    Review review = review(source.toByteArray());

    assertThat(review.tasks()).hasSize(2);
    assertThat(review.tasks().get(1).text()).doesNotContainPattern("[\\ud800-\\udfff]");
    assertThat(review.findings()).extracting(Finding::rule).isNotEmpty();
  }

  /** Java writes a question mark for half a character; here it stands as it is. */
  private static byte[] withLoneSurrogate(byte[] wide) {
    for (int at = 0; at + 1 < wide.length; at += 2) {
      boolean mark = wide[at] == (byte) 0xFD && wide[at + 1] == (byte) 0xFF;
      if (mark || (wide[at] == '?' && wide[at + 1] == 0)) {
        wide[at] = 0x3D;
        wide[at + 1] = (byte) 0xD8;
      }
    }
    return wide;
  }

  private static Review review(byte[] source) {
    return ((ReadResult.Read) read(source)).review();
  }

  private static ReadResult read(byte[] source) {
    return Assertions.assertTimeoutPreemptively(SOON, () -> Documents.READER.read(source));
  }
}
