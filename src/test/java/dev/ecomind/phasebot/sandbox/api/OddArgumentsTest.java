package dev.ecomind.phasebot.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.VirtualClock;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever an argument holds, the answer is one that Slack's reference knows. */
final class OddArgumentsTest {
  private static final MethodTable TABLE = MethodTable.load();
  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e99",
          "\"\"",
          "\" \"",
          "\"\\u0000\\ud800\"",
          "\"C01PHASES02\"",
          "\"C01PHASES02,,x\"",
          "\"1.1\"",
          "\"99999999999999999999.000000\"",
          "\"[\"",
          "\"[null]\"",
          "\"{\\\"type\\\":\\\"modal\\\",\\\"blocks\\\":{}}\"",
          "[]",
          "{}",
          "[[[]]]",
          "[null]",
          "[{\"id\":7}]",
          "[{\"type\":\"section\",\"text\":[]}]",
          "[{\"type\":\"actions\",\"elements\":[null,{\"type\":\"button\"},7]}]",
          "[{\"type\":\"input\",\"element\":{\"type\":\"number_input\",\"min_value\":{}}}]",
          "[{\"type\":\"table\",\"rows\":[7,[7]],\"column_settings\":\"x\"}]",
          "[{\"blocks\":7}]",
          "{\"type\":\"modal\",\"title\":7,\"blocks\":[{\"type\":\"container\",\"child_blocks\":7}]}",
          "{\"type\":\"home\",\"blocks\":[{\"type\":\"carousel\",\"elements\":{\"a\":1}}]}",
          "{\"event_type\":\"e\",\"event_payload\":{}}");

  private static final Map<String, String> SOUND =
      Map.of(
          "channel", "\"C01PHASES02\"",
          "channel_id", "\"C01PHASES02\"",
          "text", "\"x\"",
          "user", "\"U01MIA00001\"",
          "user_id", "\"U01MIA00001\"",
          "filename", "\"a.md\"",
          "length", "1",
          "view", "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}");

  private final RateLimits limits = new RateLimits();
  private final Methods methods =
      new Methods(
          Workspace.open(
              App.read(manifest()),
              VirtualClock.fixed(Instant.parse("2025-10-07T09:00:00Z")),
              Optional.empty(),
              () -> "http://127.0.0.1/"),
          new Tokens("xoxb-1"),
          limits,
          () -> "http://127.0.0.1/");

  @BeforeEach
  void allowAll() {
    limits.switchTo(false);
  }

  @Test
  void oddValue_isAnsweredAsAnyOther() {
    List<String> failures = new ArrayList<>();
    for (String method : TABLE.names()) {
      MethodTable.Row row = TABLE.find(method).orElseThrow();
      for (String argument : new TreeSet<>(row.arguments())) {
        for (String odd : ODD) {
          String body = body(row, argument, odd);
          try {
            assertThat(call(method, body).path("ok").isBoolean()).isTrue();
          } catch (RuntimeException | SlackError failure) {
            failures.add(method + " " + body + ": " + failure);
          }
        }
      }
    }

    assertThat(failures).isEmpty();
  }

  private JsonNode call(String method, String body) throws SlackError {
    Arguments arguments = Arguments.of(Map.of(), "application/json", body, true);
    return methods.run(method, arguments, Optional.of("xoxb-1")).body();
  }

  private static String body(MethodTable.Row row, String argument, String odd) {
    ObjectNode body = Json.object();
    SOUND.forEach(
        (name, value) -> {
          if (row.arguments().contains(name)) {
            body.set(name, Json.parse(value).orElseThrow());
          }
        });
    body.set(argument, Json.parse(odd).orElseThrow());
    return Json.write(body);
  }

  private static String manifest() {
    TreeSet<String> scopes = new TreeSet<>();
    TABLE.names().forEach(name -> scopes.addAll(TABLE.find(name).orElseThrow().scopes()));
    return "features: {app_home: {home_tab_enabled: true}}\n"
        + "oauth_config: {scopes: {bot: ['"
        + String.join("', '", scopes)
        + "']}}";
  }
}
