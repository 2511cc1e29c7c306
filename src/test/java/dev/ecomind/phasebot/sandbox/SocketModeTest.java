package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bot that opens a socket instead of listening at an address. */
final class SocketModeTest {
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"T"},
       "submit":{"type":"plain_text","text":"S"},"blocks":[
        {"type":"input","block_id":"b","label":{"type":"plain_text","text":"L"},
         "element":{"type":"plain_text_input","action_id":"a"}}]}
      """;

  private final Bench bench = Bench.start();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void connection_isOpenedWithTheAppTokenOnly() throws Exception {
    var opened = bench.client("xapp-sandbox-0123456789").appsConnectionsOpen(r -> r);
    var withBotToken = bench.client().appsConnectionsOpen(r -> r);
    var wrong = bench.client("xapp-wrong").appsConnectionsOpen(r -> r);

    assertThat(opened.getUrl()).startsWith("ws://127.0.0.1:").contains("ticket=");
    assertThat(withBotToken.getError()).isEqualTo("not_allowed_token_type");
    assertThat(wrong.getError()).isEqualTo("invalid_auth");
  }

  @Test
  void ticket_letsOneSocketIn() throws Exception {
    String url = bench.client("xapp-sandbox-0123456789").appsConnectionsOpen(r -> r).getUrl();

    try (SocketBot first = SocketBot.at(url)) {
      assertThat(first.hello().at("/connection_info/app_id").asText()).isEqualTo("A01ECOMIND0");
      assertThat(SocketBot.isRefused(url)).isTrue();
    }
  }

  @Test
  void command_goesThroughTheSocketAndItsAnswerComesBack() throws Exception {
    try (SocketBot bot = connect()) {
      bot.answers(envelope -> Json.object().put("text", "through the socket"));

      mia.types("/ecomind status");

      assertThat(mia.reads()).isEqualTo("through the socket");
      JsonNode envelope = bot.last();
      assertThat(envelope.path("type").asText()).isEqualTo("slash_commands");
      assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
      assertThat(envelope.at("/payload/command").asText()).isEqualTo("/ecomind");
      assertThat(bench.bot.received()).isEmpty();
      assertThat(bench.page.violations()).isEmpty();
    }
  }

  @Test
  void submissionsAndEvents_goThroughTheSocket() throws Exception {
    try (SocketBot bot = connect()) {
      mia.types("/ecomind decide");
      String trigger = bot.last().at("/payload/trigger_id").asText();
      bench.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
      bot.answers(SocketModeTest::sayMore);
      JsonNode submitted = mia.submits(Map.of("a", "text"));
      assertThat(submitted.at("/errors/b").asText()).isEqualTo("Say more.");
      assertThat(bot.last().path("type").asText()).isEqualTo("interactive");

      bot.answers(envelope -> Json.object());
      mia.opensHome();
      assertThat(bot.last().path("type").asText()).isEqualTo("events_api");
      assertThat(bot.last().at("/payload/event/type").asText()).isEqualTo("app_home_opened");
      assertThat(bot.last().path("retry_attempt").asInt()).isZero();
    }
  }

  @Test
  void silentSocket_isGivenUpAndItsLateWordIsAViolation() throws Exception {
    bench.page.control("limits", Json.object().put("acknowledge_within", "PT0.05S"));
    try (SocketBot bot = connect()) {
      bot.staysSilent();

      mia.types("/ecomind status");

      assertThat(mia.lastMessage().path("error").asText()).contains("operation_timeout");
      bot.acknowledges(bot.last(), Json.object());
      eventually(
          bench.page::violations,
          words -> words.contains("socket: the acknowledgement came too late"));
    }
  }

  @Test
  void socketThatClosesInBetween_isTold() throws Exception {
    try (SocketBot bot = connect()) {
      bot.answers(
          envelope -> {
            bot.hangsUp();
            return Json.object();
          });

      mia.types("/ecomind status");

      assertThat(mia.lastMessage().path("error").asText())
          .contains("the app's socket closed before it acknowledged this");
    }
  }

  @Test
  void nonsense_isAViolation() throws Exception {
    try (SocketBot bot = connect()) {
      bot.says("hello there");
      bot.says("{\"envelope_id\":\"none\"}");

      eventually(bench.page::violations, words -> words.size() == 2);
      assertThat(bench.page.violations().get(0)).contains("names no envelope_id");
      assertThat(bench.page.violations().get(1)).contains("there is no envelope none");
    }
  }

  @Test
  void disconnect_isAnnouncedAndTheAddressServesAgain() throws Exception {
    try (SocketBot bot = connect()) {
      bench.page.control("disconnect", Json.object().put("reason", "refresh_requested"));

      assertThat(bot.farewell().path("reason").asText()).isEqualTo("refresh_requested");
      eventually(bot::isClosed, closed -> closed);
    }

    eventually(
        () -> {
          mia.types("/ecomind status");
          return bench.bot.received();
        },
        received -> !received.isEmpty());
  }

  @Test
  void warnedSocket_getsNothingMoreToDoAndIsClosedAlone() throws Exception {
    try (SocketBot old = connect()) {
      bench.page.control("disconnect", Json.object().put("reason", "warning"));
      assertThat(old.farewell().path("reason").asText()).isEqualTo("warning");
      try (SocketBot renewed = connect()) {
        mia.types("/ecomind status");
        mia.types("/ecomind status");
        assertThat(renewed.last().path("type").asText()).isEqualTo("slash_commands");
        assertThat(old.last().path("type").asText()).isEqualTo("disconnect");

        bench.page.control("disconnect", Json.object().put("only_warned", true));

        eventually(old::isClosed, closed -> closed);
        mia.types("/ecomind status");
        assertThat(renewed.isClosed()).isFalse();
      }
    }
    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void socketCutOff_hearsNoFarewell() throws Exception {
    try (SocketBot bot = connect()) {
      bench.page.control("disconnect", Json.object().put("abruptly", true));

      eventually(bot::isClosed, closed -> closed);
      assertThat(bot.last().path("type").asText()).isEqualTo("hello");
    }
  }

  private SocketBot connect() throws Exception {
    String url = bench.client("xapp-sandbox-0123456789").appsConnectionsOpen(r -> r).getUrl();
    SocketBot bot = SocketBot.at(url);
    bot.hello();
    return bot;
  }

  private static ObjectNode sayMore(JsonNode envelope) {
    ObjectNode errors = Json.object().put("response_action", "errors");
    errors.putObject("errors").put("b", "Say more.");
    return errors;
  }
}
