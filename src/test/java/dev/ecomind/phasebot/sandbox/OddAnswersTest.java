package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever the app answers, the person is told something, and the page goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OddAnswersTest {
  private static final List<String> ODD =
      List.of(
          "null",
          "7",
          "\"\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "[{\"type\":\"section\",\"text\":[]}]",
          "[{\"type\":\"section\",\"accessory\":7}]",
          "[{\"type\":\"actions\",\"elements\":{\"a\":{\"type\":\"button\"}}}]",
          "[{\"type\":\"table\",\"rows\":[7,[7]],\"column_settings\":\"x\"}]",
          "{\"type\":\"modal\",\"title\":7,\"blocks\":[{\"type\":\"input\"}]}");

  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"T"},
       "submit":{"type":"plain_text","text":"S"},"blocks":[
        {"type":"input","block_id":"b","optional":true,"label":{"type":"plain_text","text":"L"},
         "element":{"type":"external_select","action_id":"a"}}]}
      """;

  private final Bench bench = Bench.start();
  private final RawApi api = new RawApi(bench);
  private final SandboxUser mia = bench.page.as("mia");

  @BeforeAll
  void withoutLimits() {
    bench.page.withoutRateLimits();
  }

  @AfterAll
  void stop() {
    bench.close();
  }

  @Test
  void commands_areAnsweredInWords() {
    List<String> failures = new ArrayList<>();
    for (String field : List.of("blocks", "attachments")) {
      for (String odd : ODD) {
        bench.bot.answers("{\"text\":\"x\",\"" + field + "\":" + odd + "}");
        check(mia.types("/ecomind status"), bench.bot.last().body(), failures);
      }
    }
    ODD.forEach(
        odd -> {
          bench.bot.answers(odd);
          check(mia.types("/ecomind status"), odd, failures);
        });

    assertThat(failures).isEmpty();
    assertThat(mia.messages()).isNotEmpty();
  }

  @Test
  void responseUrls_takeAnything() {
    List<String> failures = new ArrayList<>();
    for (String field : List.of("blocks", "thread_ts")) {
      for (String odd : ODD) {
        bench.bot.answers("");
        mia.types("/ecomind status");
        String url = bench.bot.last().form().getOrDefault("response_url", "");
        String path = url.substring(url.indexOf("hooks/"));
        String body = "{\"text\":\"x\",\"" + field + "\":" + odd + "}";
        check(bench.page.post(path, Json.parseObject(body).orElseThrow()), body, failures);
      }
    }

    assertThat(failures).isEmpty();
    assertThat(mia.messages()).isNotEmpty();
  }

  @Test
  void submissionsAndOptions_areAnsweredInWords() {
    List<String> failures = new ArrayList<>();
    for (String action : List.of("errors", "update", "push")) {
      String field = action.equals("errors") ? "errors" : "view";
      for (String odd : ODD) {
        if (mia.modal().isEmpty()) {
          open();
        }
        bench.bot.answers("{\"response_action\":\"" + action + "\",\"" + field + "\":" + odd + "}");
        check(mia.submits(Map.of()), action + " " + odd, failures);
      }
    }
    for (String odd : ODD) {
      bench.bot.answers("{\"options\":" + odd + "}");
      check(mia.searches("a", "x"), "options " + odd, failures);
    }

    assertThat(failures).isEmpty();
  }

  private void open() {
    bench.bot.answers("");
    mia.types("/ecomind decide");
    String trigger = bench.bot.last().form().getOrDefault("trigger_id", "");
    api.form("views.open", Map.of("trigger_id", trigger, "view", MODAL));
  }

  private static void check(JsonNode outcome, String what, List<String> failures) {
    if (!outcome.path("ok").isBoolean()
        || outcome.path("error").asText().contains("sandbox failed")) {
      failures.add(what + ": " + outcome);
    }
  }
}
