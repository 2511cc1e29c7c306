package dev.ecomind.phasebot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2025, 12, 1));

  @Test
  void days_nameTheYearAtFirstAndWhereItChanges() {
    assertThat(labels(new Days(0, 42), MONDAY, 600))
        .containsExactly("1 Dec 2025", "8 Dec", "15 Dec", "22 Dec", "29 Dec", "5 Jan 2026");
  }

  @Test
  void days_withLittleRoomAreFewer() {
    assertThat(labels(new Days(0, 42), MONDAY, 200)).containsExactly("1 Dec", "15 Dec", "29 Dec");
  }

  @Test
  void weeks_areCountedFromOne() {
    assertThat(labels(new Days(0, 28), Optional.empty(), 400))
        .containsExactly("week 1", "week 2", "week 3", "week 4");
  }

  @Test
  void century_hasRoomToo() {
    assertThat(labels(new Days(0, 7 * 5200), MONDAY, 500)).hasSizeBetween(2, 9);
  }

  private static List<String> labels(Days days, Optional<LocalDate> origin, double width) {
    TimeAxis axis = new TimeAxis(days, origin, ShippedFonts.load().regular(12));
    Rectangle2D area = new Rectangle2D.Double(0, 0, width, 100);
    return axis.ticks(area, RectangleEdge.TOP).stream().map(NumberTick::getText).toList();
  }
}
