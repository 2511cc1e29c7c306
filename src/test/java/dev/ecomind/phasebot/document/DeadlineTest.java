package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines as documents of 6 October 2025, a Monday, say them. */
class DeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-26|2025-10-26",
        "Jan 26|2026-01-26",
        "Sep 1–5|2025-09-05",
        "by 26. Oktober 2025|2025-10-26",
        "Week of Oct 26|2025-10-24",
        "Woche vom 27. Oktober|2025-10-31",
        "semaine du 27 octobre|2025-10-31",
        "This week|2025-10-10",
        "diese Woche|2025-10-10",
        "本周|2025-10-10",
        "今週中|2025-10-10",
        "이번 주|2025-10-10",
        "Next week|2025-10-17",
        "la semaine prochaine|2025-10-17",
        "próxima semana|2025-10-17",
        "来週|2025-10-17",
        "다음 주|2025-10-17",
        "EOW|2025-10-10",
        "end of month|2025-10-31",
        "EOM|2025-10-31",
        "Monatsende|2025-10-31",
        "fin du mois|2025-10-31",
        "月底|2025-10-31",
        "今月末|2025-10-31",
        "next month|2025-11-30",
        "tomorrow|2025-10-07",
        "by Friday|2025-10-10",
        "bis Freitag|2025-10-10",
        "in 2 weeks|2025-10-20",
        "within 3 days|2025-10-09",
        "within 8 working days|2025-10-16",
        "mid-March|2026-03-15",
        "Mitte März|2026-03-15",
        "mi-mars|2026-03-15",
        "mediados de marzo|2026-03-15",
        "end of March|2026-03-31",
        "Ende März 2026|2026-03-31",
        "March 2026|2026-03-31",
        "Nov|2025-11-30",
        "2026年3月|2026-03-31",
        "3月15日|2026-03-15",
        "3월 15일까지|2026-03-15",
        "Q2 2026|2026-06-30",
        "2026 Q2|2026-06-30",
        "Q4|2025-12-31",
        "T2 2026|2026-06-30",
        "2. Quartal 2026|2026-06-30",
        "2º trimestre de 2026|2026-06-30",
        "2026年第二季度|2026-06-30",
        "2026년 2분기|2026-06-30",
        "H1 2026|2026-06-30",
        "KW 42|2025-10-17",
        "KW 10|2026-03-06",
        "KW 23/2026|2026-06-05",
        "2026-W23|2026-06-05",
        "CW 42-43|2025-10-24",
        "end of 2026|2026-12-31",
        "2 weeks after 2026-01-05|2026-01-19"
      })
  void day_isKnown(String words, String day) {
    assertThat(due(words)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Before P003 starts|before P003",
        "vor P003|before P003",
        "vor Beginn von Phase 3|before P003",
        "avant P003|before P003",
        "avant le début de la phase 3|before P003",
        "antes de P003|before P003",
        "antes do início da P003|before P003",
        "antes da fase 3|before P003",
        "P003开始前|before P003",
        "第3阶段开始前|before P003",
        "第三阶段之前|before P003",
        "フェーズ3開始前|before P003",
        "P003の前|before P003",
        "3단계 시작 전|before P003",
        "P003 시작 전|before P003",
        "P003 start|before P003",
        "after Phase 2|after P002",
        "End of Phase 2|after P002",
        "nach Phase 2|after P002",
        "après la phase 2|after P002",
        "después de la fase 2|after P002",
        "após a fase 2|after P002",
        "第二阶段之后|after P002",
        "フェーズ2終了後|after P002",
        "2단계 종료 후|after P002",
        "Phase 2|after P002",
        "2 weeks after Phase 2|end of P002 +14",
        "2 Wochen nach Ende von Phase 2|end of P002 +14",
        "deux semaines après la phase 2|end of P002 +14",
        "una semana después de la fase 2|end of P002 +7",
        "uma semana depois da fase 2|end of P002 +7",
        "第二阶段结束后两周|end of P002 +14",
        "フェーズ2終了後2週間以内|end of P002 +14",
        "2단계 종료 후 2주|end of P002 +14",
        "one week before P003|start of P003 -7",
        "zwei Wochen vor Phase 3|start of P003 -14",
        "10 days before the end of Phase 2|end of P002 -10",
        "2 weeks after the start of Phase 2|start of P002 +14",
        "prior to completion of Phase 2|after P002",
        "during Phase 2|after P002",
        "before the rollout|before P003",
        "by the end of the build|after P002",
        "1 month after Rollout|end of P003 +30",
        "vor dem Rollout|before P003",
        "within 10 days of kickoff|kickoff 10",
        "2 Wochen nach Projektstart|kickoff 14",
        "before D1|before D1",
        "T-7|launch -7",
        "T - 2 weeks|launch -14",
        "J-30|launch -30",
        "D-7|launch -7",
        "T+3|launch 3",
        "by launch|launch 0",
        "before go-live|launch -1",
        "2 weeks before launch|launch -14",
        "Week 3|week 3",
        "第3周|week 3",
        "3주차|week 3"
      })
  void moment_staysSymbolic(String words, String due) {
    assertThat(due(words)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "02/09/2024|date-ambiguous",
        "Feb 30|date-unread",
        "when it is ready|deadline-unread",
        "ASAP|deadline-unread"
      })
  void words_thatAreNotUnderstood_areReported(String words, String rule) {
    Review review = review(words);

    assertThat(issue(review).deadline()).contains(new Deadline.Unread(words));
    assertThat(review.findings()).extracting(Finding::rule).contains(rule);
  }

  @Test
  void launch_countsFromTheDayThatTheDocumentGivesIt() {
    Review review = Documents.read(document("T-7") + "\n- Go-live: 2026-05-04\n");

    assertThat(rendered(issue(review).deadline().orElseThrow())).isEqualTo("2026-04-27");
  }

  @Test
  void kickoff_countsFromTheDayThatTheDocumentGivesIt() {
    Review review =
        Documents.read(document("within 10 days of kickoff") + "\nKick-off: 2026-02-16\n");

    assertThat(rendered(issue(review).deadline().orElseThrow())).isEqualTo("2026-02-26");
  }

  @Test
  void inferredYear_isReported() {
    assertThat(review("Jan 26").findings())
        .extracting(Finding::rule)
        .contains("date-year-inferred");
  }

  private static String due(String words) {
    return issue(review(words)).deadline().map(DeadlineTest::rendered).orElse("none");
  }

  private static Issue issue(Review review) {
    return review.issues().get(0);
  }

  private static Review review(String words) {
    return Documents.read(document(words));
  }

  private static String document(String words) {
    return """
        # Plan

        Last updated: 2025-10-06

        ## Critical issues

        ### Choose a database
        - Impact: high
        - Due: %s

        ## P001: Design
        ## P002: Build
        ## P003: Rollout
        """
        .formatted(words);
  }

  private static String rendered(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate date) {
      return date.date().toString();
    }
    if (deadline instanceof Deadline.BeforePhase before) {
      return "before " + before.phase();
    }
    if (deadline instanceof Deadline.AfterPhase after) {
      return "after " + after.phase();
    }
    if (deadline instanceof Deadline.BeforeDecision before) {
      return "before " + before.decision();
    }
    if (deadline instanceof Deadline.FromPhase from) {
      String sign = from.days() < 0 ? " " : " +";
      return (from.edge() + " of " + from.phase() + sign + from.days())
          .replace("START", "start")
          .replace("END", "end");
    }
    if (deadline instanceof Deadline.FromKickoff kickoff) {
      return "kickoff " + kickoff.days();
    }
    if (deadline instanceof Deadline.FromLaunch launch) {
      return "launch " + launch.days();
    }
    return deadline instanceof Deadline.InWeek week ? "week " + week.week() : "unread";
  }
}
