package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Lane;
import java.awt.Color;

/** Finds the colour of a drawing at a day and a height. */
record Places(Drawing drawing) {

  /**
   * @param day from the chart's first day
   * @param height in units of the sheet, below the upper edge of the plot
   */
  Color colour(double day, double height) {
    Days days = drawing.sheet().days();
    double share = (day - days.low()) / (days.high() - days.low());
    double x = drawing.plot().getMinX() + share * drawing.plot().getWidth();
    double y = drawing.plot().getMinY() + height;
    return new Color(
        drawing.image().getRGB((int) (x * DrawnTimeline.SCALE), (int) (y * DrawnTimeline.SCALE)));
  }

  /** Whether no bar lies there; bands, lines and the today line do not count. */
  boolean isEmpty(double day, double height, Palette palette) {
    Color colour = colour(day, height);
    return !colour.equals(palette.original())
        && !colour.equals(palette.recommended())
        && !palette.forecasts().contains(colour);
  }

  /** The middle of a lane. */
  double lane(int row, Lane lane) {
    return drawing.sheet().laneTop(row, lane) + drawing.sheet().height(lane) / 2;
  }
}
