package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Timelines drawn by JFreeChart, for screens with two pixels a unit. */
public final class DrawnTimeline implements TimelinePicture {
  static final int SCALE = 2;
  private static final double BELOW = 18;

  private final Typeface face;

  /** Loads the fonts, which takes some tenths of a second. */
  public DrawnTimeline() {
    this.face = ShippedFonts.load();
  }

  @Override
  public byte[] png(TimelineChart chart, Shade shade) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(draw(chart, shade).image(), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  Drawing draw(TimelineChart chart, Shade shade) {
    Palette palette = Palette.of(shade);
    Sheet sheet = Sheet.of(chart, face.bold(13));
    List<Title> captions = new Captions(sheet, palette, face).titles();
    double height = sheet.plotHeight() + height(captions) + TimelinePlot.ABOVE + BELOW;
    BufferedImage image = blank(Sheet.WIDTH, height);
    JFreeChart drawn =
        new JFreeChart(null, face.bold(13), new TimelinePlot(sheet, palette, face).plot(), false);
    captions.forEach(drawn::addSubtitle);
    drawn.setBackgroundPaint(palette.background());
    drawn.setPadding(new RectangleInsets(0, 0, BELOW, 0));
    ChartRenderingInfo where = new ChartRenderingInfo();
    Graphics2D g2 = brush(image);
    drawn.draw(g2, new Rectangle2D.Double(0, 0, Sheet.WIDTH, height), where);
    g2.dispose();
    return new Drawing(image, where.getPlotInfo().getDataArea(), sheet);
  }

  private static double height(List<Title> captions) {
    Graphics2D g2 = brush(blank(1, 1));
    Range width = new Range(0, Sheet.WIDTH);
    RectangleConstraint room = new RectangleConstraint(width, new Range(0, Double.MAX_VALUE));
    double height = captions.stream().mapToDouble(one -> one.arrange(g2, room).getHeight()).sum();
    g2.dispose();
    return height;
  }

  private static BufferedImage blank(double width, double height) {
    return new BufferedImage(
        (int) Math.ceil(width * SCALE),
        (int) Math.ceil(height * SCALE),
        BufferedImage.TYPE_INT_RGB);
  }

  private static Graphics2D brush(BufferedImage image) {
    Graphics2D g2 = image.createGraphics();
    g2.scale(SCALE, SCALE);
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return g2;
  }
}
