package dev.ecomind.phasebot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MigrationsTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/dev/ecomind/phasebot/store/migration");

  @Test
  void bothEngines_haveTheSameSteps() throws IOException {
    assertThat(steps("postgres")).isEqualTo(steps("sqlite")).isNotEmpty();
  }

  /** Replicas of the version before go on while the first new one migrates. */
  @Test
  void noStep_takesAwayWhatTheVersionBeforeUses() throws IOException {
    for (String step : steps("postgres")) {
      String sql = Files.readString(FOLDER.resolve("postgres").resolve(step));

      assertThat(sql)
          .as(step)
          .doesNotContainPattern("(?i)\\bDROP\\s+(TABLE|COLUMN|SEQUENCE)\\b")
          .doesNotContainPattern("(?i)\\bRENAME\\b")
          .doesNotContainPattern("(?i)\\bALTER\\s+COLUMN\\b")
          .doesNotContainPattern(
              "(?i)\\bADD\\s+COLUMN\\b(?![^,;]*\\bDEFAULT\\b)[^,;]*\\bNOT\\s+NULL\\b");
    }
  }

  private static List<String> steps(String engine) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(engine))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
