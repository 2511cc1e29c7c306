package dev.ecomind.phasebot.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.ReadResult.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no review is refused in a sentence, whatever it is, and soon. */
class BadInputTest {
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final String PHASE = "# Phase 1: Start\n\n- [ ] go\n\n";

  @Test
  void empty_isRefused() {
    assertThat(refusal(new byte[0])).contains("empty");
    assertThat(refusal(" \r\n\n".getBytes(UTF_8))).contains("empty");
  }

  @Test
  void noPhase_isRefusedWithAnExample() {
    assertThat(refusal("# Shopping\n\n- milk\n".getBytes(UTF_8))).contains("## Phase 1");
  }

  @Test
  void binary_isRefusedByName() {
    assertThat(refusal("PK\u0003\u0004rest".getBytes(UTF_8))).contains("Word");
    assertThat(refusal(new byte[1000])).contains("binary");
  }

  @Test
  void tooLarge_isRefusedWithBothSizes() {
    ReadResult result = new DocumentReader(new Limits(10, 10)).read(new byte[11]);

    assertThat(((Refused) result).sentence()).contains("11").contains("10");
  }

  @Test
  void aNul_isReportedWithItsLine() {
    assertThat(Documents.read(PHASE + "x".repeat(100) + "\0\n").findings())
        .anyMatch(finding -> finding.rule().equals("encoding-nul") && finding.line() == 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "- ",
        "* a\n",
        "[",
        "*a ",
        "**a",
        "`",
        "``` ",
        "| a ",
        "<!--",
        "<?",
        "![](",
        "~~a ",
        "Phase 1 ",
        "- [ ] a vs b?\n",
        "a or b, ",
        "((",
        "&amp;",
        "\u00e2\u0153",
        "# Phase 1: x\n",
        "|a|b|\n|-|-|\n",
        "<a href='",
        "\\",
        "_a*",
        "[a](b",
        "Week 1-2: x\n",
        "\u00e9",
        "\u2705",
        "\ud83d\udfe1 = a, ",
        "- Option A: x\n",
        "<details>\n\n",
        "<summary>",
        "</details>\n",
        "### Task 1: x\n",
        "- [~] x (a, b)\n",
        "**Phase 1: x** (\n\n",
        "Phase 1: x - y (done) ",
        "| Phase | W1 | W2 |\n|-|-|-|\n",
        "# Phases\n## x\n",
        " - "
      })
  void hostileRepetition_isReadInTime(String part) {
    String document = PHASE + part.repeat(100_000 / part.length()) + "\n\n# Phase 2: End\n";

    ReadResult result =
        Assertions.assertTimeoutPreemptively(
            SOON, () -> Documents.READER.read(document.getBytes(UTF_8)));

    assertThat(result).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "a: b\n", "a:\n- b: c\n", "- ", "  x: ", ":"})
  void hostileFrontMatter_isReadInTime(String part) {
    String document = "---\na: b\n" + part.repeat(100_000 / part.length()) + "\n---\n" + PHASE;

    ReadResult result =
        Assertions.assertTimeoutPreemptively(
            SOON, () -> Documents.READER.read(document.getBytes(UTF_8)));

    assertThat(result).isNotNull();
  }

  @Test
  void tooWideTable_isRefused() {
    String wide = "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|x\n".repeat(5000);

    assertThat(refusal((PHASE + wide).getBytes(UTF_8))).contains("columns");
  }

  @Test
  void deepLists_areReadInTime() {
    StringBuilder document = new StringBuilder(PHASE);
    for (int depth = 0; depth < 1000; depth++) {
      document.append("  ".repeat(depth)).append("- [ ] item\n");
    }

    ReadResult result =
        Assertions.assertTimeoutPreemptively(
            SOON, () -> Documents.READER.read(document.toString().getBytes(UTF_8)));

    assertThat(result).isInstanceOf(ReadResult.Read.class);
  }

  private static String refusal(byte[] source) {
    return ((Refused) Documents.READER.read(source)).sentence();
  }
}
