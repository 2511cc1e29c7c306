package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;
import dev.ecomind.phasebot.plan.chart.Lane;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture.Shade;
import java.awt.Color;
import java.util.List;

/**
 * The colours of one shade. Lanes differ in their order and thickness, gates in their filling, too,
 * so that nothing is told by colour alone.
 *
 * @param band laid over every other row, hence translucent
 * @param forecasts for as many timelines as a chart has
 */
record Palette(
    Color background,
    Color text,
    Color muted,
    Color grid,
    Color band,
    Color original,
    Color recommended,
    List<Color> forecasts,
    Color open,
    Color late,
    Color decided) {
  private static final Palette LIGHT =
      new Palette(
          new Color(0xFFFFFF),
          new Color(0x1D1C1D),
          new Color(0x616061),
          new Color(0xE3E4E8),
          new Color(20, 30, 60, 10),
          new Color(0xB4BAC4),
          new Color(0x8DB4D8),
          List.of(new Color(0x2B6CB0), new Color(0x7A5BA8), new Color(0x2F8573)),
          new Color(0xC77414),
          new Color(0xC0343A),
          new Color(0x6B7280));
  private static final Palette DARK =
      new Palette(
          new Color(0x1A1D21),
          new Color(0xE8E8E8),
          new Color(0xABABAD),
          new Color(0x33373C),
          new Color(255, 255, 255, 9),
          new Color(0x666D78),
          new Color(0x4C789F),
          List.of(new Color(0x6FB1F0), new Color(0xB59BEA), new Color(0x5FC2AA)),
          new Color(0xEFA94A),
          new Color(0xF47C7C),
          new Color(0xA0A6AE));

  Palette {
    forecasts = List.copyOf(forecasts);
  }

  static Palette of(Shade shade) {
    return switch (shade) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
    };
  }

  Color of(Lane lane, TimelineChart chart) {
    return switch (lane.kind()) {
      case ORIGINAL -> original;
      case RECOMMENDED -> recommended;
      case FORECAST -> forecasts.get(number(lane, chart) % forecasts.size());
    };
  }

  private static int number(Lane lane, TimelineChart chart) {
    return chart.lanes().stream()
        .filter(one -> one.kind() == Lane.Kind.FORECAST)
        .toList()
        .indexOf(lane);
  }

  Color of(Gate.State state) {
    return switch (state) {
      case OPEN -> open;
      case LATE -> late;
      case DECIDED -> decided;
    };
  }
}
