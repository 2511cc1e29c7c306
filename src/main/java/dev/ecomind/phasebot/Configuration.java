package dev.ecomind.phasebot;

import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.settings.Problem;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's settings, or every reason why they do not do. */
final class Configuration {
  private static final Logger LOG = LoggerFactory.getLogger(Configuration.class);
  static final Path FILE = Path.of("config", "ecomind.conf");

  private Configuration() {}

  static Settings read(Map<String, String> environment, Need need) {
    return SettingsReader.read(environment, FILE, need)
        .fold(
            ready -> {
              ready.strays().forEach(stray -> LOG.warn("{}", stray.text()));
              return ready.settings();
            },
            wrong -> {
              throw new Failed(words(wrong.problems()));
            });
  }

  private static String words(List<Problem> problems) {
    return problems.stream()
        .map(problem -> "  " + problem.text())
        .collect(
            Collectors.joining(
                System.lineSeparator(),
                "the settings do not do; nothing was started." + System.lineSeparator(),
                ""));
  }
}
