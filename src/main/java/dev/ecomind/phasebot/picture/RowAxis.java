package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Row;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The phases down the left side: the id of each, and below it its name. */
final class RowAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double APART = 12;

  private final transient Sheet sheet;
  private final transient Palette palette;
  private final transient Typeface face;

  RowAxis(Sheet sheet, Palette palette, Typeface face) {
    super(null);
    this.sheet = sheet;
    this.palette = palette;
    this.face = face;
    setInverted(true);
    setRange(0, Math.max(1, sheet.height()));
    setAxisLineVisible(false);
    setTickMarksVisible(false);
  }

  @Override
  protected AxisState drawTickMarksAndLabels(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge) {
    double left = cursor - Sheet.LABELS;
    if (!sheet.marks().isEmpty()) {
      g2.setFont(face.bold(13));
      g2.setPaint(palette.text());
      Mark first = sheet.marks().get(0);
      g2.drawString(
          "Decisions", (float) left, (float) (dataArea.getMinY() + sheet.middle(first) + 5));
    }
    List<Row> rows = sheet.chart().rows();
    for (int row = 0; row < rows.size(); row++) {
      double middle = dataArea.getMinY() + sheet.rowTop(row) + sheet.rowHeight() / 2;
      label(g2, rows.get(row), left, middle);
    }
    AxisState state = new AxisState(cursor);
    state.setTicks(List.of());
    return state;
  }

  private void label(Graphics2D g2, Row row, double left, double middle) {
    double width = Sheet.LABELS - APART;
    String id = Typeface.shortened(face.writable(row.phase().text()), face.bold(14), width);
    String name = Typeface.shortened(face.writable(row.name()), face.regular(12), width);
    g2.setPaint(palette.text());
    g2.setFont(face.bold(14));
    g2.drawString(id, (float) left, (float) (name.isEmpty() ? middle + 5 : middle - 3));
    g2.setPaint(palette.muted());
    g2.setFont(face.regular(12));
    g2.drawString(name, (float) left, (float) middle + 14);
  }
}
