package dev.ecomind.phasebot.plan.chart;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
  private static final Fact STARTED = new Fact.StartSet(MONDAY, "");

  @Test
  void forecast_followsTheChosenTimeline() {
    TimelineChart chart = Bakeries.chart(Bakery.pace("Rushed", MONDAY));

    assertThat(chart.subtitle())
        .isEqualTo("\"Rushed\" from Mon 13 Oct 2025 · as of Tue 7 Oct 2025");
    assertThat(chart.lanes()).containsExactly(new Lane(Lane.Kind.FORECAST, "Forecast"));
    assertThat(words(chart))
        .containsExactly(
            "Mon 13 Oct 2025 to Fri 17 Oct 2025", "Mon 20 Oct 2025 to Fri 31 Oct 2025");
  }

  @Test
  void undecided_showsOneLaneForEachTimeline() {
    TimelineChart chart = Bakeries.chart(STARTED);

    assertThat(chart.lanes())
        .extracting(Lane::name)
        .containsExactly("If \"Calm\"", "If \"Rushed\"");
    assertThat(chart.rows()).allSatisfy(row -> assertThat(row.bars()).hasSize(2));
  }

  @Test
  void withoutAStart_weeksAreCounted() {
    TimelineChart chart = Bakeries.chart();

    assertThat(chart.scale().origin()).isEmpty();
    assertThat(chart.today()).isEmpty();
    assertThat(words(chart))
        .containsExactly("week 1 to week 2", "week 1", "week 3 to week 5", "week 2 to week 3");
  }

  @Test
  void gate_withoutAStart_standsBeforeTheWeekOfThePhaseThatItGates() {
    TimelineChart chart = Bakeries.chart();

    assertThat(chart.gates())
        .containsExactly(new Gate(OVEN, 7, Gate.State.OPEN, "is due before week 2"));
    assertThat(chart.notes()).containsExactly("Not on a scale of weeks: D2 due Fri 10 Oct 2025.");
  }

  @Test
  void gate_isOpenLateOrDecided() {
    TimelineChart before = Bakeries.chart(STARTED);
    TimelineChart after =
        TimelineChart.of(
            Bakery.plan(STARTED, Bakery.decide(PACE, "Calm")), LocalDate.of(2025, 12, 1));

    assertThat(before.gates()).extracting(Gate::state).containsOnly(Gate.State.OPEN);
    assertThat(after.gates())
        .extracting(Gate::words)
        .containsExactly(
            "is decided: Calm; it was due Fri 10 Oct 2025", "is late; it was due Fri 24 Oct 2025");
  }

  @Test
  void moreTimelinesThanHaveRoom_areTold() {
    Phase phase = Bakeries.phase(1, 1);
    List<Schedule> five =
        IntStream.rangeClosed(1, 5)
            .mapToObj(weeks -> Bakeries.schedule("Way " + weeks, 1, weeks, phase))
            .toList();

    TimelineChart chart =
        Bakeries.chart(Bakeries.review("Five ways", List.of(phase), List.of(), five), STARTED);

    assertThat(chart.lanes()).extracting(Lane::name).contains("If \"Way 3\"").hasSize(4);
    assertThat(chart.notes()).contains("Timelines to choose from that have no room here: 2.");
  }

  @Test
  void phasesBeyondForty_areCounted() {
    TimelineChart chart = Bakeries.chart(Bakeries.lengths(new double[200]));

    assertThat(chart.rows()).hasSize(TimelineChart.MOST_ROWS);
    assertThat(chart.furtherPhases()).contains("and 160 more phases");
  }

  @Test
  void emptyReview_makesAChartThatSaysSo() {
    TimelineChart chart = Bakeries.chart(Bakeries.review(" ", List.of(), List.of(), List.of()));

    assertThat(chart.alternativeText())
        .isEqualTo("Timeline\nNo timeline yet · as of Tue 7 Oct 2025");
  }

  @Test
  void alternativeText_endsAtAWholeLine() {
    String whole = Bakeries.chart(STARTED).alternativeText();
    String part = Bakeries.chart(STARTED).alternativeText(whole.length() - 1);

    assertThat(part).hasSizeLessThan(whole.length()).endsWith("\n… and 1 more line");
    assertThat(whole).startsWith(part.substring(0, part.lastIndexOf('\n')));
  }

  private static List<String> words(TimelineChart chart) {
    return chart.rows().stream().flatMap(row -> row.bars().stream()).map(Bar::words).toList();
  }
}
