package dev.ecomind.phasebot.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding;
import dev.ecomind.phasebot.document.encoding.Decoding.NoText;
import dev.ecomind.phasebot.document.encoding.SourceText;

/** Whatever bytes a file has, they become clean text or a sentence. */
class EncodingFuzzTest {
  private static final Decoder DECODER = new Decoder(1 << 20);

  @FuzzTest
  void anyBytes_becomeTextOrASentence(byte[] source) {
    Decoding decoding = Patience.soon(() -> DECODER.decode(source));

    if (decoding instanceof Decoding.Decoded decoded) {
      assertClean(decoded.source());
      assertUntouched(source, decoded.source());
    } else {
      Sentences.assertSentence(((NoText) decoding).sentence());
    }
    assertThat(DECODER.decode(source)).isEqualTo(decoding);
  }

  private static void assertClean(SourceText source) {
    assertThat(source.text()).doesNotContain("\0").isNotBlank();
    assertThat(source.text().codePoints().noneMatch(EncodingFuzzTest::isSingleSurrogate))
        .as("text can be written as UTF-8")
        .isTrue();
    Sentences.assertFindings(source.findings(), source.text());
  }

  private static boolean isSingleSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** Without a finding, nothing was changed. */
  private static void assertUntouched(byte[] source, SourceText decoded) {
    byte[] again = decoded.text().getBytes(UTF_8);
    boolean marked =
        source.length > 1 && ((source[0] & 0xFF) >= 0xEF || (source[0] == 0 && source[1] == 0));
    if (decoded.findings().isEmpty() && !marked) {
      assertThat(again).isEqualTo(source);
    }
  }
}
