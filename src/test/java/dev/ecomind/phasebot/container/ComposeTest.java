package dev.ecomind.phasebot.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database and its replicas, as far as it can be tried without an engine for containers. */
class ComposeTest {
  private final JsonNode services;

  ComposeTest() throws IOException {
    services =
        new YAMLMapper().readTree(Path.of("config", "compose.yaml").toFile()).path("services");
  }

  @Test
  void theBot_isThereTwiceAndWaitsForItsDatabase() {
    JsonNode bot = services.path("bot");

    assertThat(bot.path("deploy").path("replicas").asInt()).isEqualTo(2);
    assertThat(bot.path("depends_on").path("database").path("condition").asText())
        .isEqualTo("service_healthy");
    assertThat(services.path("database").path("healthcheck").path("test")).isNotEmpty();
    assertThat(services.path("database").path("image").asText()).isEqualTo("postgres:17");
  }

  @Test
  void itsSettings_areTaken() {
    Map<String, String> environment = new HashMap<>();
    services
        .path("bot")
        .path("environment")
        .properties()
        .forEach(
            setting ->
                environment.put(
                    setting.getKey(),
                    setting
                        .getValue()
                        .asText()
                        .replaceAll("\\$\\{SLACK_BOT_TOKEN:[^}]*}", "xoxb-1")
                        .replaceAll("\\$\\{SLACK_APP_TOKEN:[^}]*}", "xapp-1")
                        .replace("${ECOMIND_PASSWORD}", "secret")));

    String url =
        SettingsReader.read(environment, Path.of("none.conf"), Need.SERVE)
            .fold(ready -> ready.settings().database().url(), wrong -> wrong.problems().toString());

    assertThat(url)
        .isEqualTo("jdbc:postgresql://database:5432/ecomind?user=ecomind&password=secret");
  }
}
