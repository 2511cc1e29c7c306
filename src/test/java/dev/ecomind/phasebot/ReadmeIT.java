package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type works when it is typed, in that order. */
final class ReadmeIT {
  @TempDir private Path folder;

  @Test
  void everyCommandOfIt_isUnderstood() throws Exception {
    List<String> commands =
        Pattern.compile("(?m)^\\| `(/ecomind [^`]+)` \\|")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(commands).hasSizeGreaterThan(4);

    try (Trial trial = Trial.start(0, folder)) {
      SandboxPage page = SandboxPage.at(trial.address());
      page.withoutRateLimits();
      SandboxUser mia = page.as("mia").in("phases");
      eventually(
          () -> typed(mia, "/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
      for (String command : commands) {
        if (command.contains(" decide ")) {
          mia.types(command);
          eventually(mia::modal, Optional::isPresent);
          assertThat(mia.submits(Map.of()).path("ok").asBoolean()).as(command).isTrue();
          mia.closes();
        } else {
          assertThat(typed(mia, command)).as(command).doesNotContain("Nothing was", "I read");
        }
      }
      assertThat(page.violations()).isEmpty();
    }
  }

  private static String typed(SandboxUser who, String command) {
    who.types(command);
    return who.reads();
  }
}
