package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.TimelineChart;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** What stands above and below the plot, from top to bottom. */
final class Captions {
  private static final double LONGEST = 1.8 * Sheet.WIDTH;
  private static final double ABOVE = 10;

  private final Sheet sheet;
  private final Palette palette;
  private final Typeface face;

  Captions(Sheet sheet, Palette palette, Typeface face) {
    this.sheet = sheet;
    this.palette = palette;
    this.face = face;
  }

  List<Title> titles() {
    TimelineChart chart = sheet.chart();
    List<Title> titles = new ArrayList<>();
    titles.add(text(chart.title(), face.bold(20), palette.text(), RectangleEdge.TOP, 16));
    titles.add(text(chart.subtitle(), face.regular(13), palette.muted(), RectangleEdge.TOP, 4));
    titles.add(legend());
    List<TextTitle> below =
        Stream.concat(chart.furtherPhases().stream(), chart.notes().stream())
            .map(note -> text(note, face.regular(12), palette.muted(), RectangleEdge.BOTTOM, 4))
            .collect(Collectors.toCollection(ArrayList::new));
    below.stream().findFirst().ifPresent(first -> place(first, RectangleEdge.BOTTOM, ABOVE));
    // What is added first lies lowest.
    Collections.reverse(below);
    titles.addAll(below);
    return titles;
  }

  private TextTitle text(String words, Font font, Color colour, RectangleEdge edge, double above) {
    String shown = Typeface.shortened(face.writable(words), font, LONGEST);
    TextTitle title = new TextTitle(shown, font);
    title.setPaint(colour);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    place(title, edge, above);
    return title;
  }

  private LegendTitle legend() {
    LegendTitle legend =
        new LegendTitle(
            new Key(sheet, palette, face),
            new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 8, 3),
            new ColumnArrangement());
    legend.setItemFont(face.regular(12));
    legend.setItemPaint(palette.text());
    legend.setItemLabelPadding(new RectangleInsets(2, 5, 2, 3));
    legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
    legend.setFrame(BlockBorder.NONE);
    place(legend, RectangleEdge.TOP, ABOVE);
    return legend;
  }

  private static void place(Title title, RectangleEdge edge, double above) {
    title.setPosition(edge);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setMargin(RectangleInsets.ZERO_INSETS);
    title.setPadding(above, Sheet.MARGIN, 0, Sheet.MARGIN);
  }
}
