package dev.ecomind.phasebot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.chart.Gate;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final double RIGHT = 500;
  private static final Font FONT = ShippedFonts.load().bold(13);

  @Test
  void gatesOfOneDay_shareADiamondThatTellsTheWorst() {
    List<Mark> marks =
        marks(
            Charts.gate("D1", 10, Gate.State.DECIDED),
            Charts.gate("D2", 10, Gate.State.LATE),
            Charts.gate("D3", 11, Gate.State.OPEN),
            Charts.gate("D4", 12, Gate.State.OPEN));

    assertThat(marks).containsExactly(new Mark(10, Gate.State.LATE, "D1, D2, D3 +1", 0, false));
  }

  @Test
  void labels_thatWouldCollideStandBelowEachOther() {
    List<Mark> marks =
        marks(Charts.gate("D100", 10, Gate.State.OPEN), Charts.gate("D200", 35, Gate.State.OPEN));

    assertThat(marks).extracting(Mark::line).containsExactly(0, 1);
  }

  @Test
  void label_atTheRightEdgeStandsLeft() {
    assertThat(marks(Charts.gate("D1", 495, Gate.State.OPEN)))
        .containsExactly(new Mark(495, Gate.State.OPEN, "D1", 0, true));
  }

  @RepeatedTest(20)
  void marks_neverCoverEachOther(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    Gate[] gates =
        IntStream.range(0, 5 * round.getCurrentRepetition())
            .mapToDouble(at -> random.nextDouble() * RIGHT)
            .sorted()
            .mapToObj(at -> Charts.gate("D" + (1 + random.nextInt(900)), at, Gate.State.OPEN))
            .toArray(Gate[]::new);

    List<double[]> taken = new ArrayList<>();
    for (Mark mark : marks(gates)) {
      double[] mine = stretch(mark);
      assertThat(taken).noneMatch(one -> one[2] == mine[2] && one[0] < mine[1] && mine[0] < one[1]);
      taken.add(mine);
    }
  }

  /** From, to and line. */
  private static double[] stretch(Mark mark) {
    double label =
        mark.label().isEmpty()
            ? Marks.RADIUS
            : Marks.RADIUS + Marks.GAP + Typeface.width(mark.label(), FONT);
    double from = mark.at() - (mark.leftward() ? label : Marks.RADIUS);
    return new double[] {from, mark.at() + (mark.leftward() ? Marks.RADIUS : label), mark.line()};
  }

  private static List<Mark> marks(Gate... gates) {
    return Marks.of(List.of(gates), FONT, day -> day, RIGHT);
  }
}
