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
    TextAnchor anchor = edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT;
    for (int step : STEPS) {
      List<NumberTick> ticks = ticks(step, anchor);
      if (haveRoom(ticks, dataArea, edge)) {
        return ticks;
      }
    }
    return List.of();
  }

  private List<NumberTick> ticks(int step, TextAnchor anchor) {
    List<NumberTick> ticks = new ArrayList<>();
    int year = 0;
    for (double day = days.first(); day < days.last(); day += (double) WEEK * step) {
      long number = (long) day;
      Optional<LocalDate> monday = origin.map(first -> first.plusDays(number));
      boolean sameYear = monday.isPresent() && monday.get().getYear() == year;
      String label = monday.map(date -> (sameYear ? DAY : DAY_OF_YEAR).format(date)).orElse("week " + (number / WEEK + 1));
      year = monday.map(LocalDate::getYear).orElse(0);
      ticks.add(new NumberTick(day, label, anchor, anchor, 0));
    }
    return ticks;
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
