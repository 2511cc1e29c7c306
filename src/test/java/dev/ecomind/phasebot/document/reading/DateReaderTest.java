package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them in eight languages. */
class DateReaderTest {
  private static final Optional<LocalDate> NEAR = Optional.of(LocalDate.of(2025, 10, 6));
  private static final DateReader DATES = new DateReader(Language.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-09-12|2025-09-12",
        "2025/9/2|2025-09-02",
        "2025.09.12|2025-09-12",
        "Sep 12, 2025|2025-09-12",
        "September 12th, 2025|2025-09-12",
        "Sept. 12 2025|2025-09-12",
        "12 Sep 2025|2025-09-12",
        "12-Sep-2025|2025-09-12",
        "the 3rd of March 2026|2026-03-03",
        "Fri, Mar 6 '26|2026-03-06",
        "26. August 2025|2025-08-26",
        "26.08.2025|2025-08-26",
        "26.8.25|2025-08-26",
        "1. März 2026|2026-03-01",
        "15 mars 2024|2024-03-15",
        "1er février 2026|2026-02-01",
        "15 fevrier 2026|2026-02-15",
        "3 de marzo de 2026|2026-03-03",
        "5 de março de 2026|2026-03-05",
        "1º de abril de 2026|2026-04-01",
        "2025年3月15日|2025-03-15",
        "２０２５年３月１５日|2025-03-15",
        "截止2025年3月15日前|2025-03-15",
        "2025년 3월 15일|2025-03-15",
        "25/12/2025|2025-12-25",
        "12/25/2025|2025-12-25",
        "5/5/2026|2026-05-05"
      })
  void day_isRead(String text, LocalDate day) {
    assertThat(DATES.examine(text, Optional.empty()).known())
        .contains(new DateReading.Known(day, day, false, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-09-01 → 2025-09-12|2025-09-01|2025-09-12",
        "2025-09-01 to 2025-09-12|2025-09-01|2025-09-12",
        "Sep 1–5, 2025|2025-09-01|2025-09-05",
        "Sep 1 - Oct 5, 2025|2025-09-01|2025-10-05",
        "Dec 15 – Jan 10, 2026|2025-12-15|2026-01-10",
        "1.–5. September 2025|2025-09-01|2025-09-05",
        "1.9.2025 – 5.9.2025|2025-09-01|2025-09-05",
        "1. September bis 12. Oktober 2025|2025-09-01|2025-10-12",
        "du 1 au 5 septembre 2025|2025-09-01|2025-09-05",
        "del 1 al 5 de septiembre de 2025|2025-09-01|2025-09-05",
        "1 a 5 de setembro de 2025|2025-09-01|2025-09-05",
        "2025年3月10日～15日|2025-03-10|2025-03-15",
        "2025年3月10日〜3月15日|2025-03-10|2025-03-15",
        "2025년 3월 10일 ~ 3월 15일|2025-03-10|2025-03-15",
        "2025年3月|2025-03-01|2025-03-31",
        "2025-03|2025-03-01|2025-03-31",
        "03/2025|2025-03-01|2025-03-31",
        "March 2026|2026-03-01|2026-03-31",
        "März 2026|2026-03-01|2026-03-31",
        "Jan – Mar 2026|2026-01-01|2026-03-31"
      })
  void range_isReadFromFirstToLast(String text, LocalDate first, LocalDate last) {
    assertThat(DATES.examine(text, Optional.empty()).known())
        .hasValueSatisfying(
            days -> {
              assertThat(days.first()).isEqualTo(first);
              assertThat(days.last()).isEqualTo(last);
              assertThat(days.inferred()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Oct 26, 2025-10-26",
    "26 Oct., 2025-10-26",
    "Jan 26, 2026-01-26",
    "26. Januar, 2026-01-26",
    "1 mars, 2026-03-01",
    "Aug 30, 2025-08-30",
    "3月15日, 2026-03-15",
    "12월 5일, 2025-12-05",
    "26.10., 2025-10-26",
    "10/26, 2025-10-26",
    "Mar 10–15, 2026-03-15"
  })
  void missingYear_isInferredAndMarked(String text, LocalDate last) {
    assertThat(DATES.examine(text, NEAR).known())
        .hasValueSatisfying(
            days -> {
              assertThat(days.last()).isEqualTo(last);
              assertThat(days.inferred()).isTrue();
            });
    assertThat(DATES.examine(text, Optional.empty()).unclear())
        .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("date-without-year"));
  }

  @ParameterizedTest
  @CsvSource({
    "02/09/2024, date-ambiguous",
    "3/4, date-ambiguous",
    "Feb 30 2026, date-unread",
    "2025-13-01, date-unread",
    "31.04.2026, date-unread",
    "2025-09-12 to 2025-09-01, date-unread"
  })
  void date_thatCannotBeKnown_isUnclear(String text, String rule) {
    assertThat(DATES.examine(text, NEAR).unclear())
        .hasValueSatisfying(
            why -> {
              assertThat(why.rule()).isEqualTo(rule);
              assertThat(why.sentence()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD",
        "Week 3",
        "v1.5.12",
        "2.5-3 weeks",
        "Phase 2",
        "Q2 2026",
        "10 days",
        "P003",
        "section 3.1.2 of the plan",
        "3 may be enough",
        "ratio 1:2",
        "2h",
        "80%",
        "3周",
        "3个月"
      })
  void otherNumbers_areNoDates(String text) {
    assertThat(DATES.examine(text, NEAR)).isInstanceOf(DateReading.None.class);
  }
}
