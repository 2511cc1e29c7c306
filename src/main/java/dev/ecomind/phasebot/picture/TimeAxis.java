package dev.ecomind.phasebot.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Mondays, or weeks by number, as many as have room; each label begins at its line. */
final class TimeAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;
  private static final int[] STEPS = {1, 2, 4, 8, 13, 26, 52, 104, 260, 520, 1040, 2600};
  private static final double APART = 10;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final transient Days days;
  private final transient Optional<LocalDate> origin;
  private final transient Font font;

  TimeAxis(Days days, Optional<LocalDate> origin, Font font) {
    super(null);
    this.days = days;
    this.origin = origin;
    this.font = font;
    setRange(days.low(), days.high());
    setTickLabelFont(font);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return ticks(dataArea, edge);
  }

  /** As many as have room there. */
  List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor =
        edge.equals(RectangleEdge.TOP) ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT;
    for (int step : STEPS) {
      for (boolean firstYear : new boolean[] {true, false}) {
        List<NumberTick> ticks = ticks(step, firstYear, anchor);
        if (haveRoom(ticks, dataArea, edge)) {
          return ticks;
        }
      }
    }
    return List.of();
  }

  private List<NumberTick> ticks(int step, boolean firstYear, TextAnchor anchor) {
    List<NumberTick> ticks = new ArrayList<>();
    int year = firstYear ? 0 : year(days.first());
    for (double day = days.first(); day < days.last(); day += (double) WEEK * step) {
      boolean newYear = year(day) != year;
      ticks.add(new NumberTick(day, label((long) day, newYear), anchor, anchor, 0));
      year = year(day);
    }
    return ticks;
  }

  private int year(double day) {
    return origin.map(monday -> monday.plusDays((long) day).getYear()).orElse(0);
  }

  private String label(long day, boolean withYear) {
    return origin
        .map(monday -> (withYear ? DAY_OF_YEAR : DAY).format(monday.plusDays(day)))
        .orElseGet(() -> "week " + (day / WEEK + 1));
  }

  private boolean haveRoom(List<NumberTick> ticks, Rectangle2D dataArea, RectangleEdge edge) {
    for (int at = 1; at < ticks.size(); at++) {
      double left = valueToJava2D(ticks.get(at - 1).getValue(), dataArea, edge);
      double right = valueToJava2D(ticks.get(at).getValue(), dataArea, edge);
      if (right - left < Typeface.width(ticks.get(at - 1).getText(), font) + APART) {
        return false;
      }
    }
    return true;
  }
}
