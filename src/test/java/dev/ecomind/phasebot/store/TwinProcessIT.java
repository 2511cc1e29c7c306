package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.NudgePolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwinProcessIT {
  @TempDir private Path folder;

  @Test
  void whileAProcessUsesTheFile_noOtherDoes_andAfterItsKillNothingConfirmedIsLost()
      throws IOException, InterruptedException {
    StoreSettings settings = EmptyDatabase.in(folder);
    Process twin = start(settings);
    try (BufferedReader said = twin.inputReader()) {
      assertThat(recorded(said)).isEqualTo(2);

      assertThatThrownBy(() -> open(settings).close())
          .isInstanceOf(StoreRefused.class)
          .hasMessageContaining("Another process");

      long last = 2;
      while (last < 20) {
        last = recorded(said);
      }
      twin.destroyForcibly().waitFor();

      try (Store store = open(settings)) {
        assertThat(store.projects().find("bakery").orElseThrow().revision())
            .isGreaterThanOrEqualTo(last);
      }
    } finally {
      twin.destroyForcibly();
    }
  }

  private static Process start(StoreSettings settings) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TwinProcess.class.getName(),
                settings.url()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The revision that the process says it recorded next; logs go by. */
  private static long recorded(BufferedReader said) throws IOException {
    String line = said.readLine();
    while (line != null && !line.startsWith("recorded ")) {
      line = said.readLine();
    }
    assertThat(line).as("the process goes on").isNotNull();
    return Long.parseLong(String.valueOf(line).substring("recorded ".length()));
  }

  private static Store open(StoreSettings settings) {
    return Store.open(settings, new SettableClock(NOW), NudgePolicy.standard());
  }
}
