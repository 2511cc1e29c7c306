package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.vocabulary.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a timeline. */
class WeekSpanReaderTest {
  private static final WeekSpanReader WEEKS = new WeekSpanReader(Language.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Week 3-4: P001 Build|3|4|P001 Build",
        "Weeks 1–2: Design|1|2|Design",
        "Week 5|5|5|''",
        "Woche 3 bis 4: Aufbau|3|4|Aufbau",
        "Semaine 3 à 4 : Mise en œuvre|3|4|Mise en œuvre",
        "Semanas 1 a 2: Diseño|1|2|Diseño",
        "Semanas 1 e 2: Projeto|1|2|Projeto",
        "第3-4周：开发|3|4|开发",
        "第三周：开发|3|3|开发",
        "第１～２週：設計|1|2|設計",
        "3~4주차: 개발|3|4|개발"
      })
  void span_isRead(String line, int from, int to, String text) {
    assertThat(WEEKS.read(line)).contains(new WeekSpanReader.WeekSpan(from, to, text));
  }

  @ParameterizedTest
  @CsvSource({"Phase 3-4: build", "Week of Oct 26", "Weekly report: 3", "Week 4-3: backwards"})
  void otherLines_areNone(String line) {
    assertThat(WEEKS.read(line)).isEmpty();
  }
}
