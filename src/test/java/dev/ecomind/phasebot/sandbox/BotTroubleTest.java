package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.FakeBot.Reply;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bot that is down, slow or answers nonsense: the person is told in words. */
final class BotTroubleTest {
  private static final String BUTTON =
      """
      [{"type":"actions","block_id":"b","elements":[{"type":"button","action_id":"go","value":"v",
        "text":{"type":"plain_text","text":"Go"}}]}]
      """;
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"T"},
       "submit":{"type":"plain_text","text":"S"},"blocks":[
        {"type":"input","block_id":"b","optional":true,"label":{"type":"plain_text","text":"L"},
         "element":{"type":"plain_text_input","action_id":"a"}}]}
      """;

  private final Bench bench = Bench.start();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @ParameterizedTest
  @CsvSource({"500", "404", "401", "302", "202"})
  void wrongStatus_isNamed(int status) {
    bench.bot.answers(one -> new Reply(status, ""));

    JsonNode outcome = mia.types("/ecomind status");

    assertThat(outcome.path("ok").asBoolean()).isFalse();
    assertThat(shown()).contains("/ecomind failed with dispatch_failed", "HTTP " + status);
  }

  @Test
  void absentBot_isToldToCommandsClicksSubmissionsAndHome() throws Exception {
    bench.client().chatPostMessage(r -> r.channel("C01PHASES02").text("x").blocksAsString(BUTTON));
    openModal();
    bench.bot.goAway();

    JsonNode submitted = mia.submits(java.util.Map.of());
    mia.closes();

    String words = "no app listens at 127.0.0.1";
    assertThat(submitted.path("error").asText()).contains(words);
    assertThat(mia.clicks("Go").path("error").asText()).contains(words);
    assertThat(mia.types("/ecomind").path("error").asText()).contains(words);
    assertThat(bench.page.post("_page/home", Json.object().put("user", mia.id())).toString())
        .contains(words, "it is sent again");
  }

  @Test
  void slowBot_isGivenUp() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    bench.page.control("limits", Json.object().put("acknowledge_within", "PT0.05S"));
    bench.bot.answers(
        one -> {
          awaits(over);
          return Reply.ok("{\"text\":\"too late\"}");
        });

    mia.types("/ecomind status");
    over.countDown();

    assertThat(shown()).contains("operation_timeout", "did not answer within 50 milliseconds");
    assertThat(bench.page.log("/ecomind").get(0).path("millis").asLong()).isGreaterThan(40);
  }

  @Test
  void nonsenseOnASubmission_isToldInTheModal() throws Exception {
    openModal();

    assertThat(submitted("<html>hello</html>")).contains("is not JSON");
    assertThat(submitted("[1,2]")).contains("is not JSON");
    assertThat(submitted("{\"text\":\"hi\"}")).contains("response_action is missing");
    assertThat(submitted("{\"response_action\":\"dance\"}")).contains("no response_action dance");
    assertThat(submitted("{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}"))
        .contains("view was refused", "missing required field: title");
    assertThat(submitted("{\"response_action\":\"update\"}")).contains("view was refused");
    assertThat(mia.modal()).isPresent();
    assertThat(bench.page.violations()).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void answerToAClick_isAViolation() throws Exception {
    bench.client().chatPostMessage(r -> r.channel("C01PHASES02").text("x").blocksAsString(BUTTON));
    bench.bot.answers("{\"text\":\"not here\"}");

    mia.clicks("Go");

    assertThat(bench.page.violations())
        .containsExactly("block_actions: the answer to an action must have no body");
  }

  @Test
  void endlessAnswer_isRefused() {
    bench.bot.answers("x".repeat((1 << 20) + 1));

    mia.types("/ecomind status");

    assertThat(shown()).contains("larger than 1 MiB");
  }

  @Test
  void wordsInsteadOfAHandshake_areTold() {
    bench.bot.answers("hello");

    JsonNode outcome =
        bench.page.post("_control/handshake", Json.object().put("kind", "url_verification"));

    assertThat(outcome.path("error").asText()).isEqualTo("the app did not repeat the challenge");
  }

  @Test
  void acknowledgements_areTimedByName() {
    mia.types("/ecomind status");
    mia.types("/ecomind mine");
    mia.opensHome();

    JsonNode rows = bench.page.get("_control/timings").path("acknowledgements");

    assertThat(rows)
        .extracting(row -> row.path("name").asText() + " " + row.path("count").asInt())
        .containsExactly("/ecomind 2", "app_home_opened 1");
    assertThat(rows.get(0).path("slowest").asLong())
        .isGreaterThanOrEqualTo(rows.get(0).path("median").asLong());
  }

  private String submitted(String answer) {
    bench.bot.answers(answer);
    return mia.submits(java.util.Map.of()).path("error").asText();
  }

  private void openModal() throws Exception {
    mia.types("/ecomind decide");
    String trigger = bench.bot.last().form().getOrDefault("trigger_id", "");
    var opened = bench.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    assertThat(opened.getError()).isNull();
  }

  private String shown() {
    return mia.lastMessage().path("error").asText();
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
