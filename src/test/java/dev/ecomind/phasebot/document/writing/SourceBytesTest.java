package dev.ecomind.phasebot.document.writing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was not damaged and not changed goes out as the bytes that came in. */
final class SourceBytesTest {
  private static final String PLAN =
      "# Größe\r\n\r\n## Phase 1: Überblick\r\n- [ ] Prüfen  \r- [ ] A oder B?\t\n\n\n- [x] Ende";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
  void anUntouchedFile_keepsItsBytes(String charset) {
    byte[] source = PLAN.getBytes(Charset.forName(charset));
    byte[] marked = ("\uFEFF" + PLAN).getBytes(Charset.forName(charset));

    assertThat(Told.of(charset.startsWith("UTF-32") ? marked : source).markdownBytes())
        .isEqualTo(charset.startsWith("UTF-32") ? marked : source);
    if (charset.startsWith("UTF")) {
      assertThat(Told.of(marked).markdownBytes()).isEqualTo(marked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "GB18030"})
  void aNationalEncoding_isKept(String charset) {
    byte[] source =
        "# 計画\n\n## 段階 1: はじめての確認のことです\n- [ ] これをする\n".getBytes(Charset.forName(charset));

    assertThat(source(source)).isEqualTo(source);
  }

  @Test
  void aZeroByte_staysWhereItIs() {
    byte[] source =
        "## Phase 1: A\n- [ ] on\0e thing that is long enough to be a text\n".getBytes(UTF_8);

    assertThat(Told.of(source).markdownBytes()).isEqualTo(source);
  }

  @Test
  void aZeroByteWithinALineEnd_isSurvived() {
    byte[] source =
        "## Phase 1: A\r\0\n- [ ] one thing that is long enough to be a text and no binary\n"
            .getBytes(UTF_8);

    assertThat(source(source)).isNotEmpty();
  }

  @Test
  void onlyDamagedLines_areWrittenAnew() {
    byte[] sample = Told.sampleBytes();
    List<String> before = TextLines.of(new String(sample, ISO_8859_1));
    List<String> after = TextLines.of(new String(Told.sample().markdownBytes(), ISO_8859_1));

    assertThat(after).hasSameSizeAs(before);
    for (int line = 0; line < before.size(); line++) {
      if (before.get(line).chars().allMatch(character -> character < 0x80)) {
        assertThat(after.get(line)).isEqualTo(before.get(line));
      }
    }
    assertThat(new String(Told.sample().markdownBytes(), UTF_8)).isEqualTo(decoded(sample));
  }

  @Test
  void whatAnEncodingCannotWrite_isWrittenByNumber() {
    byte[] source = "## Phase 1: Größe\n- [ ] A or B?\n".getBytes(ISO_8859_1);

    byte[] written = Told.of(source).decided("D1", "A", "it is 🚀").markdownBytes();

    assertThat(new String(written, Charset.forName("windows-1252")))
        .contains("Größe", "because it is &#128640;");
  }

  private static byte[] source(byte[] bytes) {
    return new Edition(Manuscript.of(bytes)).bytes();
  }

  private static String decoded(byte[] bytes) {
    return ((Decoding.Decoded) new Decoder(Integer.MAX_VALUE).decode(bytes)).source().text();
  }
}
