package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How bad something is, in eight languages. */
class SeverityReaderTest {
  private final Notes notes = new Notes();
  private final SeverityReader severities = new SeverityReader(Language.load().severities(), notes);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BLOCKING|BLOCKING",
        "P0|BLOCKING",
        "Critical|BLOCKING",
        "🔴 High|HIGH",
        "HIGH (data loss risk)|HIGH",
        "High – may cause medium delays|HIGH",
        "P2|MEDIUM",
        "low|LOW",
        "kritisch|BLOCKING",
        "Sehr hoch|HIGH",
        "mittel|MEDIUM",
        "gering|LOW",
        "bloquant|BLOCKING",
        "Élevé|HIGH",
        "eleve|HIGH",
        "Moyenne|MEDIUM",
        "faible|LOW",
        "Crítico|BLOCKING",
        "Alta|HIGH",
        "Medio|MEDIUM",
        "baja|LOW",
        "Médio|MEDIUM",
        "Baixo|LOW",
        "致命|BLOCKING",
        "高|HIGH",
        "中|MEDIUM",
        "低|LOW",
        "重大|BLOCKING",
        "높음|HIGH",
        "보통|MEDIUM",
        "낮음|LOW"
      })
  void level_isKnown(String text, Severity level) {
    assertThat(severities.read(text, 3)).isEqualTo(level);
    assertThat(notes.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Medium-High, MEDIUM, severity-mixed",
    "低-中, LOW, severity-mixed",
    "non-blocking, UNSTATED, severity-unread",
    "nicht kritisch, UNSTATED, severity-unread",
    "purple, UNSTATED, severity-unread"
  })
  void level_thatIsNotClear_isReported(String text, Severity level, String rule) {
    assertThat(severities.read(text, 3)).isEqualTo(level);
    assertThat(notes.findings()).extracting(Finding::rule).containsExactly(rule);
  }
}
