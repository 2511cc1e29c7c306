package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Bar;
import dev.ecomind.phasebot.plan.chart.Gate;
import dev.ecomind.phasebot.plan.chart.Lane;
import dev.ecomind.phasebot.plan.chart.Row;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The rows with their bars, gates and days. Heights are the domain, days the range. */
final class TimelinePlot {
  /** Room between captions and days. */
  static final double ABOVE = 8;

  private static final Stroke HAIRLINE = new BasicStroke(1f);
  private static final Stroke TODAY = new BasicStroke(1.6f);
  private static final Stroke DOTTED =
      new BasicStroke(
          1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 4f}, 0f);

  private final Sheet sheet;
  private final Palette palette;
  private final Typeface face;

  TimelinePlot(Sheet sheet, Palette palette, Typeface face) {
    this.sheet = sheet;
    this.palette = palette;
    this.face = face;
  }

  XYPlot plot() {
    XYPlot plot = new XYPlot(bars(), new RowAxis(sheet, palette, face), timeAxis(), renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_RIGHT);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(ABOVE, Sheet.MARGIN, 0, Sheet.MARGIN));
    plot.setBackgroundPaint(palette.background());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(palette.grid());
    plot.setRangeGridlineStroke(HAIRLINE);
    space(plot);
    bands(plot);
    gates(plot);
    sheet
        .chart()
        .today()
        .filter(day -> sheet.days().contain(day))
        .ifPresent(
            day -> plot.addRangeMarker(line(day + 0.5, palette.text(), TODAY), Layer.FOREGROUND));
    return plot;
  }

  private void space(XYPlot plot) {
    AxisSpace left = new AxisSpace();
    left.setLeft(Sheet.LABELS);
    plot.setFixedDomainAxisSpace(left);
    AxisSpace ends = new AxisSpace();
    ends.setTop(Sheet.AXIS);
    if (sheet.isTall()) {
      plot.setRangeAxis(1, timeAxis());
      plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
      ends.setBottom(Sheet.AXIS);
    }
    plot.setFixedRangeAxisSpace(ends);
  }

  private TimeAxis timeAxis() {
    TimeAxis axis = new TimeAxis(sheet.days(), sheet.chart().scale().origin(), face.regular(12));
    axis.setTickLabelPaint(palette.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private XYIntervalSeriesCollection bars() {
    XYIntervalSeriesCollection lanes = new XYIntervalSeriesCollection();
    for (Lane lane : sheet.chart().lanes()) {
      XYIntervalSeries series = new XYIntervalSeries(lane.name());
      List<Row> rows = sheet.chart().rows();
      for (int row = 0; row < rows.size(); row++) {
        double top = sheet.laneTop(row, lane);
        double bottom = top + sheet.height(lane);
        for (Bar bar : rows.get(row).bars()) {
          if (bar.lane().equals(lane)) {
            series.add(top, top, bottom, bar.from(), bar.from(), bar.to());
          }
        }
      }
      lanes.addSeries(series);
    }
    return lanes;
  }

  private XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    List<Lane> lanes = sheet.chart().lanes();
    for (int series = 0; series < lanes.size(); series++) {
      renderer.setSeriesPaint(series, palette.of(lanes.get(series), sheet.chart()));
    }
    return renderer;
  }

  private void bands(XYPlot plot) {
    List<Row> rows = sheet.chart().rows();
    for (int row = 0; row < rows.size(); row++) {
      double top = sheet.rowTop(row);
      if (row % 2 == 0) {
        plot.addDomainMarker(
            new IntervalMarker(top, top + sheet.rowHeight(), palette.band()), Layer.BACKGROUND);
      }
      if (rows.get(row).bars().isEmpty()) {
        plot.addAnnotation(noDates(top + sheet.rowHeight() / 2));
      }
    }
  }

  private XYTextAnnotation noDates(double middle) {
    XYTextAnnotation text = new XYTextAnnotation("no dates yet", middle, sheet.days().first());
    text.setFont(face.regular(12));
    text.setPaint(palette.muted());
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    return text;
  }

  private void gates(XYPlot plot) {
    for (Mark mark : sheet.marks()) {
      if (mark.state() != Gate.State.DECIDED) {
        plot.addRangeMarker(line(mark.at(), palette.of(mark.state()), DOTTED), Layer.BACKGROUND);
      }
    }
    plot.addAnnotation(new Diamonds(sheet, palette, face.bold(13)));
  }

  private static ValueMarker line(double day, Color colour, Stroke stroke) {
    ValueMarker line = new ValueMarker(day, colour, stroke);
    line.setAlpha(1f);
    return line;
  }
}
