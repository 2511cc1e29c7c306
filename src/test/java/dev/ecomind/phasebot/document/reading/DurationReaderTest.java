package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time as people write them in eight languages. */
class DurationReaderTest {
  private static final DurationReader DURATIONS = new DurationReader(Language.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 weeks|2|2",
        "~2 weeks|2|2",
        "2.5-3 weeks|2.5|3",
        "2 to 3 weeks|2|3",
        "2–3 Wochen|2|3",
        "1,5 Wochen|1.5|1.5",
        "1½ weeks|1.5|1.5",
        "two weeks|2|2",
        "a week|1|1",
        "half a day|0.1|0.1",
        "2h|0.05|0.05",
        "5 FTE-days|1|1",
        "10 person-days|2|2",
        "3 sprints × 10 days|6|6",
        "2 sprints of 2 weeks|4|4",
        "2 weeks 3 days|2.6|2.6",
        "1 week + 2 days|1.4|1.4",
        "2 Wochen|2|2",
        "10 Personentage|2|2",
        "zwei Wochen|2|2",
        "2 semaines|2|2",
        "deux semaines|2|2",
        "5 jours|1|1",
        "2 à 3 semaines|2|3",
        "2 semanas|2|2",
        "10 días hábiles|2|2",
        "de 2 a 3 semanas|2|3",
        "três semanas|3|3",
        "10 dias úteis|2|2",
        "2周|2|2",
        "两周|2|2",
        "约３周|3|3",
        "10个工作日|2|2",
        "2～3週間|2|3",
        "約2週間|2|2",
        "10営業日|2|2",
        "3주|3|3",
        "2~3주간|2|3",
        "5일|1|1",
        "2 months|8.67|8.67",
        "3ヶ月|13|13",
        "3개월|13|13",
        "3个月|13|13"
      })
  void length_isReadInWeeks(String text, double least, double most) {
    assertThat(DURATIONS.first(text))
        .hasValueSatisfying(
            weeks -> {
              assertThat(weeks.least()).isCloseTo(least, within(0.01));
              assertThat(weeks.most()).isCloseTo(most, within(0.01));
            });
  }

  @Test
  void words_areKeptAsTheyStand() {
    assertThat(DURATIONS.first("about 2.5-3 weeks in all").map(Weeks::text))
        .contains("2.5-3 weeks");
    assertThat(DURATIONS.first("3 sprints × 10 days each").map(Weeks::text))
        .contains("3 sprints × 10 days");
    assertThat(DURATIONS.first("２～３週間").map(Weeks::text)).contains("２～３週間");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 week → 1.5 weeks|1|1.5",
        "2 → 3 weeks|2|3",
        "2 Wochen -> 3 Wochen|2|3",
        "2周 → 3周|2|3",
        "2週間 ⇒ 3週間|2|3"
      })
  void arrow_isARevision(String text, double original, double recommended) {
    DurationReader.Revised revised = DURATIONS.revised(text);

    assertThat(revised.original().orElseThrow().most()).isEqualTo(original);
    assertThat(revised.recommended().orElseThrow().most()).isEqualTo(recommended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3月15日",
        "3월 15일",
        "2025年",
        "2025년",
        "Week 3",
        "第3周",
        "Phase 2",
        "3 people",
        "v2.1 dev",
        "100 users",
        "TBD",
        "2 wikis"
      })
  void otherNumbers_areNoLength(String text) {
    assertThat(DURATIONS.first(text)).isEmpty();
  }
}
