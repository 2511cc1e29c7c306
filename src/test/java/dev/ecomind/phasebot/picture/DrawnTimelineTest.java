package dev.ecomind.phasebot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.chart.Bar;
import dev.ecomind.phasebot.plan.chart.Gate;
import dev.ecomind.phasebot.plan.chart.Row;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture.Shade;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnTimelineTest {
  private static final DrawnTimeline PICTURE = new DrawnTimeline();

  @ParameterizedTest
  @EnumSource(Shade.class)
  void bars_lieOnTheirDaysInTheirColours(Shade shade) {
    TimelineChart chart = Charts.usual();
    Places places = new Places(PICTURE.draw(chart, shade));
    Palette palette = Palette.of(shade);

    for (int row = 0; row < chart.rows().size(); row++) {
      for (Bar bar : chart.rows().get(row).bars()) {
        double middle = places.lane(row, bar.lane());
        assertThat(places.colour(bar.from() + 0.4, middle))
            .isEqualTo(palette.of(bar.lane(), chart));
        assertThat(places.colour(bar.to() - 0.4, middle)).isEqualTo(palette.of(bar.lane(), chart));
        assertThat(places.isEmpty(bar.to() + 0.8, middle, palette)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Shade.class)
  void diamonds_standOnTheirDays(Shade shade) {
    Drawing drawing = PICTURE.draw(Charts.usual(), shade);
    Places places = new Places(drawing);
    Palette palette = Palette.of(shade);

    List<Color> middles =
        drawing.sheet().marks().stream()
            .map(mark -> places.colour(mark.at(), drawing.sheet().middle(mark)))
            .toList();

    assertThat(middles)
        .as("late, open, and hollow once decided")
        .containsExactly(palette.late(), palette.open(), palette.background());
  }

  @ParameterizedTest
  @EnumSource(Shade.class)
  void today_isALineFromTopToBottom(Shade shade) {
    Drawing drawing = PICTURE.draw(Charts.usual(), shade);
    Places places = new Places(drawing);

    double bottom = drawing.sheet().height();

    assertThat(List.of(1.0, bottom / 2, bottom - 1))
        .allSatisfy(
            height -> assertThat(places.colour(17.5, height)).isEqualTo(Palette.of(shade).text()));
  }

  @Test
  void todayFarAway_doesNotStretchThePicture() {
    Days near = Days.of(Charts.chart(Charts.rows(4), List.of(), Optional.of(70L)));
    Days far = Days.of(Charts.chart(Charts.rows(4), List.of(), Optional.of(700L)));

    assertThat(near).isEqualTo(new Days(0, 77));
    assertThat(far).isEqualTo(new Days(0, 56));
  }

  @ParameterizedTest
  @EnumSource(Shade.class)
  void png_isTwoPixelsAUnitOnItsBackground(Shade shade) throws IOException {
    BufferedImage image = read(PICTURE.png(Charts.usual(), shade));

    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(new Color(image.getRGB(0, 0))).isEqualTo(Palette.of(shade).background());
    assertThat(new Color(image.getRGB(1439, image.getHeight() - 1)))
        .isEqualTo(Palette.of(shade).background());
  }

  @Test
  void sameChart_givesTheSameBytes() {
    assertThat(PICTURE.png(Charts.usual(), Shade.LIGHT))
        .isEqualTo(PICTURE.png(Charts.usual(), Shade.LIGHT))
        .isNotEqualTo(PICTURE.png(Charts.usual(), Shade.DARK));
  }

  @Test
  void fullChart_isBoundedInHeightAndReachesItsLastRow() {
    List<Row> rows = Charts.rows(TimelineChart.MOST_ROWS);
    Drawing drawing = PICTURE.draw(Charts.chart(rows, List.of(), Optional.empty()), Shade.LIGHT);
    Places places = new Places(drawing);

    assertThat(drawing.image().getHeight()).isBetween(2000, 4600);
    assertThat(places.colour(14 * 39 + 6, places.lane(39, Charts.FORECAST)))
        .isEqualTo(Palette.of(Shade.LIGHT).forecasts().get(0));
  }

  @Test
  void nothingKnown_isDrawnWithoutBars() {
    TimelineChart chart = Charts.chart(List.of(), List.of(), Optional.empty());

    assertThat(PICTURE.draw(chart, Shade.DARK).image().getHeight()).isBetween(100, 500);
  }

  @ParameterizedTest
  @CsvSource({
    "日本語のプロジェクト, データベース移行",
    "🚀 Launch 👩‍👩‍👧, 🎉",
    "تصميم قاعدة البيانات, עיצוב",
    "Ünïcödé Ελληνικά Кириллица, ผังงาน",
    "' ', ''"
  })
  void anyScript_isDrawn(String title, String phase) {
    TimelineChart chart = Charts.named(title.repeat(40), phase.repeat(40));

    assertThat(PICTURE.draw(chart, Shade.LIGHT).image().getHeight()).isBetween(200, 700);
  }

  @Test
  void hundredsOfGates_coverNoOther() {
    List<Gate> gates =
        IntStream.range(0, 500)
            .mapToObj(at -> Charts.gate("D" + (at + 1), at * 0.11, Gate.State.OPEN))
            .toList();

    Drawing drawing =
        PICTURE.draw(Charts.chart(Charts.rows(4), gates, Optional.empty()), Shade.LIGHT);

    assertThat(drawing.sheet().marksHeight()).isLessThan(120);
    assertThat(drawing.sheet().marks()).hasSizeBetween(10, 40);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
