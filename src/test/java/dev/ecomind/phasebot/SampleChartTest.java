package dev.ecomind.phasebot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.picture.DrawnTimeline;
import dev.ecomind.phasebot.plan.chart.ChartText;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture.Shade;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline of the sample, as numbers, in words and as the pictures that the docs show. */
class SampleChartTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "chart");

  @ParameterizedTest
  @ValueSource(strings = {"undecided", "started", "recommended", "recommended-ecs", "fast-track"})
  void chart_isTheGoldenFile(String state) throws IOException {
    String text = ChartText.of(chart(state, LocalDate.of(2025, 10, 7)));

    Path file = GOLDEN.resolve(state + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text, UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(file, UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Shade.class)
  void pictureInTheDocs_isOfThisSize(Shade shade) throws IOException {
    byte[] png = new DrawnTimeline().png(chart("recommended", LocalDate.of(2025, 11, 3)), shade);

    String name = "timeline-" + shade.name().toLowerCase(Locale.ROOT) + ".png";
    Optional.ofNullable(System.getProperty("ecomind.pictures"))
        .ifPresent(folder -> write(Path.of(folder, name), png));
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage shown = ImageIO.read(Path.of("docs", "pictures", name).toFile());
    assertThat(shown.getWidth()).isEqualTo(drawn.getWidth());
    assertThat(shown.getHeight()).isEqualTo(drawn.getHeight());
  }

  private static TimelineChart chart(String state, LocalDate today) {
    return TimelineChart.of(SamplePlanTest.plan(state), today);
  }

  private static void write(Path file, byte[] png) {
    try {
      Files.write(file, png);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
