package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Courier.Blame;
import dev.ecomind.phasebot.project.Courier.Done;
import dev.ecomind.phasebot.project.Courier.Limited;
import dev.ecomind.phasebot.project.Courier.Receipt;
import dev.ecomind.phasebot.project.Courier.Refused;
import dev.ecomind.phasebot.project.Courier.Unclear;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCourierTest {
  private static final UUID KEY = UUID.fromString("0b9a4b46-6d2b-5c3e-8c0f-0d6f3a2f9c11");

  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final Courier courier =
      new SlackCourier(new WebApi(http, "xoxb-1"), letter -> Letters.RENDERED);

  @AfterEach
  void close() {
    http.close();
    slack.close();
  }

  @Test
  void open_asksForTheDirectMessageOfAUser() {
    slack.answering("conversations.open", "{\"ok\":true,\"channel\":{\"id\":\"D07\"}}");

    Receipt receipt = courier.open(Recipient.user(new UserId("U01DANA0002")));

    assertThat(receipt).isEqualTo(new Done("D07"));
    assertThat(slack.calls("conversations.open").get(0).field("users")).isEqualTo("U01DANA0002");
  }

  @Test
  void open_takesAChannelAsItIs() {
    Receipt receipt = courier.open(Recipient.channel("C01"));

    assertThat(receipt).isEqualTo(new Done("C01"));
    assertThat(slack.calls("conversations.open")).isEmpty();
  }

  @Test
  void post_ofWhatReplacesAnotherMessageWritesOverIt() {
    slack.answering("chat.update", "{\"ok\":true,\"ts\":\"1700000000.000100\"}");

    Receipt receipt = courier.post("C07", Letters.card("1700000000.000100"), KEY);

    assertThat(receipt).isEqualTo(new Done("1700000000.000100"));
    assertThat(slack.calls("chat.update").get(0).form())
        .containsEntry("ts", "1700000000.000100")
        .containsEntry("blocks", Letters.RENDERED.blocks());
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void post_ofWhatReplacesADeletedMessageIsANewOne() {
    slack.answering("chat.update", "{\"ok\":false,\"error\":\"message_not_found\"}");
    slack.answering("chat.postMessage", "{\"ok\":true,\"ts\":\"1700000000.000300\"}");

    Receipt receipt = courier.post("C07", Letters.card("1700000000.000100"), KEY);

    assertThat(receipt).isEqualTo(new Done("1700000000.000300"));
  }

  @Test
  void post_sendsTextBlocksAndKeyAndLeavesTextAlone() {
    slack.answering("chat.postMessage", "{\"ok\":true,\"ts\":\"1700000000.000100\"}");

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Done("1700000000.000100"));
    FakeSlack.Call call = slack.calls("chat.postMessage").get(0);
    assertThat(call.authorization()).isEqualTo("Bearer xoxb-1");
    assertThat(call.form())
        .containsEntry("channel", "D07")
        .containsEntry("text", Letters.RENDERED.text())
        .containsEntry("blocks", Letters.RENDERED.blocks())
        .containsEntry(
            "metadata",
            "{\"event_type\":\"ecomind_delivery\",\"event_payload\":{\"key\":\"" + KEY + "\"}}")
        .containsEntry("parse", "none")
        .containsEntry("link_names", "0")
        .containsEntry("unfurl_links", "0")
        .containsEntry("unfurl_media", "0");
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_auth, WORKSPACE",
    "token_revoked, WORKSPACE",
    "account_inactive, WORKSPACE",
    "missing_scope, WORKSPACE",
    "channel_not_found, RECIPIENT",
    "user_not_found, RECIPIENT",
    "is_archived, RECIPIENT",
    "cannot_dm_bot, RECIPIENT",
    "user_disabled, RECIPIENT",
    "restricted_action_read_only_channel, RECIPIENT",
    "msg_too_long, MESSAGE",
    "invalid_blocks, MESSAGE",
    "an_error_of_tomorrow, NOBODY"
  })
  void post_sortsRefusalsByWhatTheySpeakAgainst(String error, Blame blame) {
    slack.answering("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Refused(error, blame));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fatal_error", "internal_error", "service_unavailable"})
  void post_isUnclearWhereSlackItselfFailed(String error) {
    slack.answering("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Unclear(error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"ok\":true}"})
  void post_isUnclearWhereTheAnswerCannotBeRead(String body) {
    slack.answering("chat.postMessage", body);

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isInstanceOf(Unclear.class);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "0, 1", "soon, 30", "999999, 3600"})
  void post_isLimitedAsLongAsSlackSays(String retryAfter, long seconds) {
    slack.answering(
        "chat.postMessage", call -> new Reply(429, Map.of("Retry-After", retryAfter), ""));

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Limited(Duration.ofSeconds(seconds)));
  }

  @Test
  void post_fallsBackToPlainTextWhereTheBlocksAreRefused() {
    slack.answering(
        "chat.postMessage",
        call ->
            call.field("blocks").isEmpty()
                ? new Reply(200, Map.of(), "{\"ok\":true,\"ts\":\"5.000000\"}")
                : new Reply(200, Map.of(), "{\"ok\":false,\"error\":\"invalid_blocks\"}"));

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Done("5.000000"));
    assertThat(slack.calls("chat.postMessage").get(1).field("metadata")).contains(KEY.toString());
  }

  @Test
  void post_doesNotFollowARedirect() {
    slack.answering(
        "chat.postMessage",
        call -> new Reply(307, Map.of("Location", slack.origin() + "/elsewhere"), ""));

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Refused("http_307", Blame.NOBODY));
    assertThat(slack.calls("elsewhere")).isEmpty();
  }

  @Test
  void post_isRefusedForSureWhereNoConnectionStands() {
    slack.close();

    Receipt receipt = courier.post("D07", Letters.nudge(), KEY);

    assertThat(receipt).isEqualTo(new Refused("not_sent", Blame.NOBODY));
  }

  @Test
  void permalink_isTheId() {
    slack.answering("chat.getPermalink", "{\"ok\":true,\"permalink\":\"https://a.example/p5\"}");

    Receipt receipt = courier.permalink("C01", "5.000000");

    assertThat(receipt).isEqualTo(new Done("https://a.example/p5"));
    assertThat(slack.calls("chat.getPermalink").get(0).form())
        .containsEntry("channel", "C01")
        .containsEntry("message_ts", "5.000000");
  }

  @Test
  void permalink_mayBeAskedAgainWhereSlackFailed() {
    slack.answering("chat.getPermalink", call -> new Reply(500, Map.of(), ""));

    Receipt receipt = courier.permalink("C01", "5.000000");

    assertThat(receipt).isEqualTo(new Refused("http_500", Blame.NOBODY));
  }
}
