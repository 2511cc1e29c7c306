package dev.ecomind.phasebot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture.Shade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that finds no font on its machine, with the memory that the container has. */
class NoFontsIT {
  private static final String NO_FOLDERS = "<?xml version=\"1.0\"?><fontconfig></fontconfig>";

  @TempDir private Path folder;

  @Test
  void picture_isTheSameWhereTheMachineHasNoFonts() throws IOException, InterruptedException {
    Path file = folder.resolve("picture.png");

    String said = drawWithoutFonts(file);

    assertThat(said).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(new DrawnTimeline().png(largest(), Shade.LIGHT));
  }

  /** The JDK remembers the fonts that it found in the user's home, hence another home. */
  private String drawWithoutFonts(Path file) throws IOException, InterruptedException {
    Path none = Files.writeString(folder.resolve("fonts.conf"), NO_FOLDERS);
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                NoFontsIT.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("FONTCONFIG_FILE", none.toString());
    builder.environment().put("DISPLAY", ":99");
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  public static void main(String[] file) throws IOException {
    Files.write(Path.of(file[0]), new DrawnTimeline().png(largest(), Shade.LIGHT));
  }

  private static TimelineChart largest() {
    return Charts.chart(Charts.rows(TimelineChart.MOST_ROWS), List.of(), Optional.of(100L));
  }
}
