package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.MethodsClient;
import dev.ecomind.phasebot.sandbox.FakeBot.Reply;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clicks in messages, response urls, shortcuts, events and handshakes. */
final class InteractionTest {
  private static final String PHASES = "C01PHASES02";
  private static final String BLOCKS =
      """
      [{"type":"section","block_id":"s1","text":{"type":"mrkdwn","text":"*T3*"},
        "accessory":{"type":"overflow","action_id":"more","options":[
          {"text":{"type":"plain_text","text":"Why?"},"value":"why"}]}},
       {"type":"actions","block_id":"a1","elements":[
        {"type":"button","action_id":"done","value":"T3","text":{"type":"plain_text","text":"Done"}},
        {"type":"static_select","action_id":"snooze","options":[
          {"text":{"type":"plain_text","text":"1 day"},"value":"1d"}]}]}]
      """;

  private final Bench bench = Bench.start();
  private final MethodsClient client = bench.client();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void click_carriesMessageActionAndState() throws Exception {
    var posted = client.chatPostMessage(r -> r.channel(PHASES).text("T3").blocksAsString(BLOCKS));

    mia.chooses("snooze", "1 day");
    var outcome = mia.clicks("Done");

    assertThat(outcome.path("ok").asBoolean()).isTrue();
    JsonNode payload = bench.bot.last().payload();
    assertThat(payload.path("type").asText()).isEqualTo("block_actions");
    assertThat(payload.at("/container/message_ts").asText()).isEqualTo(posted.getTs());
    assertThat(payload.at("/container/is_ephemeral").asBoolean()).isFalse();
    assertThat(payload.at("/message/blocks/1/block_id").asText()).isEqualTo("a1");
    assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("done");
    assertThat(payload.at("/actions/0/value").asText()).isEqualTo("T3");
    assertThat(payload.at("/state/values/a1/snooze/selected_option/value").asText())
        .isEqualTo("1d");
    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void overflow_carriesItsOption() throws Exception {
    client.chatPostMessage(r -> r.channel(PHASES).text("T3").blocksAsString(BLOCKS));

    mia.chooses("more", "why");

    assertThat(bench.bot.last().payload().at("/actions/0/selected_option/value").asText())
        .isEqualTo("why");
  }

  @Test
  void failingAction_isTold() throws Exception {
    client.chatPostMessage(r -> r.channel(PHASES).text("T3").blocksAsString(BLOCKS));
    bench.bot.answers(one -> new Reply(500, ""));

    var outcome = mia.clicks("Done");

    assertThat(outcome.path("error").asText()).contains("HTTP 500");
  }

  @Test
  void responseUrl_replacesEphemeralAndServesFiveTimes() {
    bench.bot.answers("{\"text\":\"T3\",\"blocks\":" + BLOCKS + "}");
    mia.types("/ecomind mine");
    bench.bot.answers("");
    mia.clicks("Done");
    String hook = bench.bot.last().payload().path("response_url").asText();

    var replaced = respond(hook, "{\"replace_original\":true,\"text\":\"done\"}");

    assertThat(replaced.path("ok").asBoolean()).isTrue();
    assertThat(mia.reads()).isEqualTo("done");
    assertThat(mia.messages()).hasSize(2);
    for (int i = 0; i < 4; i++) {
      assertThat(respond(hook, "{\"text\":\"more\"}").path("ok").asBoolean()).isTrue();
    }
    assertThat(respond(hook, "{\"text\":\"more\"}").path("error").asText()).isEqualTo("used_url");
  }

  @Test
  void responseUrl_expiresAfterThirtyMinutes() {
    mia.types("/ecomind mine");
    String hook = bench.bot.last().form().getOrDefault("response_url", "");
    bench.page.advance(Duration.ofMinutes(31));

    var late = respond(hook, "{\"text\":\"late\"}");

    assertThat(late.path("error").asText()).isEqualTo("expired_url");
  }

  @Test
  void responseUrl_deletesOriginal() {
    bench.bot.answers("{\"text\":\"T3\",\"blocks\":" + BLOCKS + "}");
    mia.types("/ecomind mine");
    bench.bot.answers("");
    mia.clicks("Done");

    respond(bench.bot.last().payload().path("response_url").asText(), "{\"delete_original\":true}");

    assertThat(mia.messages()).hasSize(1);
  }

  @Test
  void messageShortcut_carriesTheMessage() {
    bench.page.as("dana").types("we go with ECS");

    mia.runs("record_decision", mia.lastMessage());

    JsonNode payload = bench.bot.last().payload();
    assertThat(payload.path("type").asText()).isEqualTo("message_action");
    assertThat(payload.path("callback_id").asText()).isEqualTo("record_decision");
    assertThat(payload.at("/message/text").asText()).isEqualTo("we go with ECS");
    assertThat(payload.path("trigger_id").asText()).isNotEmpty();
  }

  @Test
  void home_isPublishedWhenOpened() throws Exception {
    bench.bot.answers(
        one -> {
          publish(one.payload().at("/event/user").asText());
          return Reply.ok("");
        });

    JsonNode home = mia.opensHome();

    assertThat(ShownText.of(home)).isEqualTo("At home");
    JsonNode envelope = bench.bot.last().payload();
    assertThat(envelope.path("type").asText()).isEqualTo("event_callback");
    assertThat(envelope.at("/event/tab").asText()).isEqualTo("home");
  }

  @Test
  void refusedEvent_isSentAgainWithTheSameId() {
    bench.page.control(
        "limits",
        Json.parseObject("{\"retry_after\":[\"PT0S\",\"PT0.01S\",\"PT0.01S\"]}").orElseThrow());
    bench.bot.answers(one -> new Reply(bench.bot.received().size() < 3 ? 500 : 200, ""));

    mia.opensHome();

    List<FakeBot.Received> all = eventually(bench.bot::received, list -> list.size() >= 3);
    assertThat(all)
        .extracting(one -> one.payload().path("event_id").asText())
        .containsOnly(all.get(0).payload().path("event_id").asText());
    assertThat(all).extracting(one -> one.headers().get("retry-num")).containsExactly("", "1", "2");
    assertThat(all.get(1).headers()).containsEntry("retry-reason", "http_error");
  }

  @Test
  void userChange_isAnEvent() {
    bench.page.control("user", Json.object().put("id", "U01DANA0002").put("deleted", true));

    JsonNode event = bench.bot.last().payload().path("event");
    assertThat(event.path("type").asText()).isEqualTo("user_change");
    assertThat(event.at("/user/deleted").asBoolean()).isTrue();
  }

  @Test
  void handshakes_areSigned() {
    bench.bot.answers(
        one -> Reply.ok("{\"challenge\":\"" + one.payload().path("challenge").asText() + "\"}"));
    bench.page.control("handshake", Json.object().put("kind", "url_verification"));

    bench.bot.answers("");
    bench.page.control("handshake", Json.object().put("kind", "ssl_check"));

    assertThat(bench.bot.last().form()).containsEntry("ssl_check", "1");
  }

  private JsonNode respond(String hook, String body) {
    return bench.page.post(hook, Json.parseObject(body).orElseThrow());
  }

  private void publish(String user) {
    try {
      var answer =
          client.viewsPublish(
              r ->
                  r.userId(user)
                      .viewAsString(
                          """
                          {"type":"home","blocks":[{"type":"section",
                            "text":{"type":"mrkdwn","text":"At home"}}]}
                          """));
      assertThat(answer.getError()).isNull();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
