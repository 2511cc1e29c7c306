package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** The gates above the rows: filled while open, hollow once decided. */
final class Diamonds extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient Sheet sheet;
  private final transient Palette palette;
  private final transient Font font;

  Diamonds(Sheet sheet, Palette palette, Font font) {
    this.sheet = sheet;
    this.palette = palette;
    this.font = font;
  }

  static Shape around(double x, double y) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - Marks.RADIUS);
    diamond.lineTo(x + Marks.RADIUS, y);
    diamond.lineTo(x, y + Marks.RADIUS);
    diamond.lineTo(x - Marks.RADIUS, y);
    diamond.closePath();
    return diamond;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D dataArea,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    for (Mark mark : sheet.marks()) {
      double x = rangeAxis.valueToJava2D(mark.at(), dataArea, plot.getRangeAxisEdge());
      draw(g2, mark, x, dataArea.getMinY() + sheet.middle(mark));
    }
  }

  private void draw(Graphics2D g2, Mark mark, double x, double y) {
    Shape diamond = around(x, y);
    boolean decided = mark.state() == Gate.State.DECIDED;
    g2.setPaint(decided ? palette.background() : palette.of(mark.state()));
    g2.fill(diamond);
    g2.setStroke(new BasicStroke(1.6f));
    g2.setPaint(palette.of(mark.state()));
    g2.draw(diamond);
    double beside = Marks.RADIUS + Marks.GAP;
    double width = Typeface.width(mark.label(), font);
    double left = mark.leftward() ? x - beside - width : x + beside;
    // Lines of other gates pass behind.
    g2.setPaint(palette.background());
    g2.fill(new Rectangle2D.Double(left - 1, y - Marks.RADIUS, width + 2, 2 * Marks.RADIUS));
    g2.setPaint(decided ? palette.muted() : palette.text());
    g2.setFont(font);
    g2.drawString(mark.label(), (float) left, (float) y + 5);
  }
}
