package dev.ecomind.phasebot.document.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import dev.ecomind.phasebot.review.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text comes back from what encodings did to it, and living text stays. */
class DecoderTest {
  private static final String TEXT = "Größe – “naïve” → 3 € ✓ 🚦 Żółć";
  private final Decoder decoder = new Decoder(1 << 20);

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void misreadOnceOrTwice_comesBack(String page) {
    String once = misread("café → “yes” ü", page);

    assertThat(decoded(once.getBytes(UTF_8))).isEqualTo("café → “yes” ü");
    assertThat(decoded(misread(once, page).getBytes(UTF_8))).isEqualTo("café → “yes” ü");
  }

  @Test
  void lines_areRepairedOnTheirOwn() {
    String mixed = "genuine: Ãrger? no, Ärger\n" + misread("später → ✅", "ISO-8859-1") + "\nÉtat";

    assertThat(decoded(mixed.getBytes(UTF_8)))
        .isEqualTo("genuine: Ãrger? no, Ärger\nspäter → ✅\nÉtat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        "„MENÜ“ und „CAFÉ“",
        "l'ÉTÉ « à Paris » œuvre",
        "NÃO, MAÇÃ, PÃO",
        "İstanbul'da ğ ş ı",
        "Привет, Ελλάδα, שלום, 日本語, 한국어",
        "âge, être, Ångström, Ö"
      })
  void livingText_stays(String text) {
    assertThat(decoded(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Test
  void byteOrderMarks_areUnderstood() {
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void otherEncodings_areGuessedAndReported() {
    SourceText source = read("Größe\n".getBytes(ISO_8859_1));

    assertThat(source.text()).isEqualTo("Größe\n");
    assertThat(source.findings()).extracting(Finding::rule).containsExactly("encoding-guessed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideEncodings_areToldByTheirMark(String name) {
    SourceText source = read("\uFEFF# Größe 阶段 🚦\r\n".getBytes(Charset.forName(name)));

    assertThat(source.text()).isEqualTo("# Größe 阶段 🚦\r\n");
    assertThat(source.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideEncodingsWithoutMark_areGuessed(String name) {
    String text = "# Plan\n\n| 阶段 | Größe |\n";

    SourceText source = read(text.getBytes(Charset.forName(name)));

    assertThat(source.text()).isEqualTo(text);
    assertThat(source.findings()).extracting(Finding::rule).containsExactly("encoding-guessed");
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 第一阶段：需求分析和风险",
    "Big5, 第一階段：需求分析和風險的負責人",
    "Shift_JIS, フェーズ1：要件定義（担当：佐藤）",
    "EUC-JP, フェーズ1：要件定義（担当：佐藤）",
    "x-windows-949, 1단계: 요구 사항 분석",
    "windows-1254, Görev ağacı ve iş akışı için çalışma",
    "windows-1252, Größe – „naïve“ façade à 3 €"
  })
  void nationalEncodings_areGuessed(String name, String text) {
    SourceText source = read(("# Plan\n" + text + "\n").getBytes(Charset.forName(name)));

    assertThat(source.text()).isEqualTo("# Plan\n" + text + "\n");
    assertThat(source.findings())
        .extracting(finding -> finding.rule() + " " + finding.line())
        .containsExactly("encoding-guessed 2");
  }

  @Test
  void characterOfWhichABytesIsMissing_isReported() {
    SourceText source = read("ok\nâ˜ open, ðŸ¯ goal, voilÃ, paÃs, Ã\uFFFDrea\n".getBytes(UTF_8));

    assertThat(source.text())
        .isEqualTo("ok\n\uFFFD open, \uFFFD goal, voil\uFFFD, pa\uFFFDs, \uFFFDrea\n");
    assertThat(source.findings()).extracting(Finding::rule).contains("encoding-lost");
    assertThat(source.findings().get(0).line()).isEqualTo(2);
  }

  @Test
  void replacementCharacter_isReportedWhereItStands() {
    assertThat(read("a\nb\uFFFDc\n".getBytes(UTF_8)).findings())
        .extracting(finding -> finding.rule() + " " + finding.line())
        .containsExactly("encoding-lost 2");
  }

  @Test
  void surrogatesWrittenSingly_areJoinedOrReported() {
    byte[] pair = {
      'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80
    };
    byte[] lone = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'b'};

    assertThat(decoded(pair)).isEqualTo("a😀");
    assertThat(decoded(lone)).isEqualTo("a\uFFFDb");
    assertThat(decoded("\uFEFFa\uD83Db".getBytes(UTF_16LE))).isEqualTo("a\uFFFDb");
  }

  @Test
  void nulCharacters_areDroppedAndReportedOnce() {
    String text = "x".repeat(80);
    SourceText source = read((text + "\0\n" + text + "\0y\n").getBytes(UTF_8));

    assertThat(source.text()).isEqualTo(text + "\n" + text + "y\n");
    assertThat(source.findings()).extracting(Finding::rule).containsExactly("encoding-nul");
  }

  @Test
  void lineEnds_stayAndNextLineIsNone() {
    assertThat(decoded("a\r\nb\u0085c\rd\n".getBytes(UTF_8))).isEqualTo("a\r\nb\u0085c\rd\n");
  }

  @Test
  void sample_comesBackButForTwoPictures() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            DecoderTest.class.getResourceAsStream(
                "/dev/ecomind/phasebot/sample/quick-reference.md"))) {
      SourceText source = read(stream.readAllBytes());

      assertThat(source.text()).contains("🚦", "🔥", "📋", "→", "✅", "🔧", "📊", "🔄");
      assertThat(source.text().split("❌", -1)).hasSize(8);
      assertThat(source.text().split("⚠\uFE0F", -1)).hasSize(6);
      assertThat(source.text().split("\uFFFD", -1)).hasSize(3);
      assertThat(source.text()).doesNotContain("â", "ğ", "ï");
      assertThat(source.findings())
          .filteredOn(finding -> finding.rule().equals("encoding-lost"))
          .extracting(Finding::line)
          .containsExactly(235, 268);
    }
  }

  private String decoded(byte[] bytes) {
    return read(bytes).text();
  }

  private SourceText read(byte[] bytes) {
    return ((Decoded) decoder.decode(bytes)).source();
  }

  private static String misread(String text, String page) {
    return new String(text.getBytes(UTF_8), Charset.forName(page));
  }
}
