package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;
import dev.ecomind.phasebot.plan.chart.Lane;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;

/** What the colours and shapes mean; only of those that the picture has. */
final class Key implements LegendItemSource {
  private static final BasicStroke THIN = new BasicStroke(1.6f);

  private final Sheet sheet;
  private final Palette palette;
  private final Typeface face;

  Key(Sheet sheet, Palette palette, Typeface face) {
    this.sheet = sheet;
    this.palette = palette;
    this.face = face;
  }

  @Override
  public LegendItemCollection getLegendItems() {
    LegendItemCollection items = new LegendItemCollection();
    for (Lane lane : sheet.chart().lanes()) {
      double height = sheet.height(lane);
      Shape bar = new Rectangle2D.Double(-10, -height / 2, 20, height);
      Color colour = palette.of(lane, sheet.chart());
      items.add(filled(face.writable(lane.name()), bar, colour, colour));
    }
    for (Gate.State state : Gate.State.values()) {
      if (sheet.marks().stream().anyMatch(mark -> mark.state() == state)) {
        Color edge = palette.of(state);
        Color filling = state == Gate.State.DECIDED ? palette.background() : edge;
        items.add(filled(words(state), Diamonds.around(0, 0), filling, edge));
      }
    }
    if (sheet.chart().today().filter(day -> sheet.days().contain(day)).isPresent()) {
      items.add(
          new LegendItem(
              "Today", null, null, null, new Line2D.Double(0, -7, 0, 7), THIN, palette.text()));
    }
    return items;
  }

  private static LegendItem filled(String label, Shape shape, Color filling, Color edge) {
    return new LegendItem(label, null, null, null, shape, filling, THIN, edge);
  }

  private static String words(Gate.State state) {
    return switch (state) {
      case OPEN -> "Decision due";
      case LATE -> "Decision late";
      case DECIDED -> "Decided";
    };
  }
}
