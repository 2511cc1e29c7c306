package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Web API, called by the official Java client. */
final class WebApiTest {
  private static final String PHASES = "C01PHASES02";

  private final Bench bench = Bench.start();
  private final MethodsClient client = bench.client();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void authTest_namesTheBot() throws Exception {
    var answer = client.authTest(r -> r);

    assertThat(answer.isOk()).isTrue();
    assertThat(answer.getUserId()).isEqualTo("U01ECOMIND8");
    assertThat(answer.getTeamId()).isEqualTo("T01ECOMIND0");
  }

  @Test
  void badTokens_areRefused() throws Exception {
    var wrong = bench.client("xoxb-wrong").authTest(r -> r);
    var none = bench.page.get("api/auth.test");

    assertThat(wrong.getError()).isEqualTo("invalid_auth");
    assertThat(none.path("error").asText()).isEqualTo("not_authed");
  }

  @Test
  void missingScope_namesWhatIsNeeded() throws Exception {
    var team = client.teamInfo(r -> r);
    var history = client.conversationsHistory(r -> r.channel(PHASES));

    assertThat(team.getError()).isEqualTo("missing_scope");
    assertThat(team.getNeeded()).isEqualTo("team:read");
    assertThat(team.getProvided()).contains("chat:write");
    assertThat(history.getError()).isEqualTo("missing_scope");
    assertThat(history.getNeeded()).isEqualTo("channels:history");
  }

  @Test
  void unknownMethod_isToldSo() throws Exception {
    var answer = client.reactionsAdd(r -> r.channel(PHASES).name("x").timestamp("1.1"));

    assertThat(answer.getError()).isEqualTo("unknown_method");
  }

  @Test
  void postedMessage_isSeenByMembers() throws Exception {
    var posted = client.chatPostMessage(r -> r.channel(PHASES).text("hello"));

    assertThat(posted.isOk()).isTrue();
    assertThat(posted.getTs()).matches("\\d{10}\\.\\d{6}");
    assertThat(posted.getMessage().getBotId()).isEqualTo("B01ECOMIND8");
    assertThat(bench.page.as("dana").reads()).isEqualTo("hello");
  }

  @Test
  void timestamps_growWhileTheClockStands() throws Exception {
    var first = client.chatPostMessage(r -> r.channel(PHASES).text("1"));
    var second = client.chatPostMessage(r -> r.channel(PHASES).text("2"));

    assertThat(second.getTs()).isGreaterThan(first.getTs());
  }

  @Test
  void unreachablePlaces_areRefused() throws Exception {
    bench.page.control("channel", Json.object().put("id", PHASES).put("archived", true));

    assertThat(post("C0NOWHERE")).isEqualTo("channel_not_found");
    assertThat(post("C01GENERAL1")).isEqualTo("not_in_channel");
    assertThat(post(PHASES)).isEqualTo("is_archived");
    assertThat(post("U01ECOMIND8")).isEqualTo("channel_not_found");
    assertThat(post("U01PAT00007")).isEqualTo("channel_not_found");
    assertThat(open("U01ECOMIND8")).isEqualTo("invalid_user_combination");
    assertThat(open("U01PAT00007")).isEqualTo("user_disabled");
  }

  @Test
  void emptyAndBadMessages_areRefused() throws Exception {
    var empty = client.chatPostMessage(r -> r.channel(PHASES));
    var noJson = client.chatPostMessage(r -> r.channel(PHASES).blocksAsString("[{"));
    var bad = client.chatPostMessage(r -> r.channel(PHASES).blocksAsString("[{\"type\":\"x\"}]"));

    assertThat(empty.getError()).isEqualTo("no_text");
    assertThat(noJson.getError()).isEqualTo("invalid_blocks_format");
    assertThat(bad.getError()).isEqualTo("invalid_blocks");
    assertThat(bad.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] unsupported type: x [json-pointer:/blocks/0/type]");
  }

  @Test
  void missingArguments_areNamed() throws Exception {
    var answer = client.chatPostMessage(r -> r.text("to nowhere"));

    assertThat(answer.getError()).isEqualTo("invalid_arguments");
    assertThat(answer.getResponseMetadata().getMessages().get(0)).contains("channel");
  }

  @Test
  void update_changesOwnMessagesOnly() throws Exception {
    var own = client.chatPostMessage(r -> r.channel(PHASES).text("before"));
    bench.page.as("mia").types("mine");
    String foreign = bench.page.as("mia").lastMessage().path("ts").asText();

    var updated = client.chatUpdate(r -> r.channel(PHASES).ts(own.getTs()).text("after"));
    var refused = client.chatUpdate(r -> r.channel(PHASES).ts(foreign).text("after"));
    var absent = client.chatUpdate(r -> r.channel(PHASES).ts("1.1").text("after"));
    var tooLong = client.chatUpdate(r -> r.channel(PHASES).ts(own.getTs()).text("x".repeat(4001)));

    assertThat(updated.getText()).isEqualTo("after");
    assertThat(refused.getError()).isEqualTo("cant_update_message");
    assertThat(absent.getError()).isEqualTo("message_not_found");
    assertThat(tooLong.getError()).isEqualTo("msg_too_long");
  }

  @Test
  void delete_removesOwnMessage() throws Exception {
    var own = client.chatPostMessage(r -> r.channel(PHASES).text("away"));

    var deleted = client.chatDelete(r -> r.channel(PHASES).ts(own.getTs()));

    assertThat(deleted.isOk()).isTrue();
    assertThat(bench.page.as("mia").messages()).isEmpty();
  }

  @Test
  void ephemeral_isSeenByOneAndNotUpdatable() throws Exception {
    var sent = client.chatPostEphemeral(r -> r.channel(PHASES).user("U01MIA00001").text("psst"));

    var update = client.chatUpdate(r -> r.channel(PHASES).ts(sent.getMessageTs()).text("x"));

    assertThat(bench.page.as("mia").reads()).isEqualTo("psst");
    assertThat(bench.page.as("dana").messages()).isEmpty();
    assertThat(update.getError()).isEqualTo("message_not_found");
  }

  @Test
  void groupMessages_lackTheirScope() throws Exception {
    var answer = client.conversationsOpen(r -> r.users(List.of("U01MIA00001", "U01DANA0002")));

    assertThat(answer.getError()).isEqualTo("missing_scope");
    assertThat(answer.getNeeded()).isEqualTo("mpim:write");
    assertThat(answer.getProvided()).contains("im:write", "chat:write");
  }

  @Test
  void permalink_namesChannelAndTime() throws Exception {
    var own = client.chatPostMessage(r -> r.channel(PHASES).text("here"));

    var link = client.chatGetPermalink(r -> r.channel(PHASES).messageTs(own.getTs()));

    assertThat(link.getPermalink())
        .isEqualTo(
            "https://ecomind-demo.slack.com/archives/C01PHASES02/p" + own.getTs().replace(".", ""));
  }

  @Test
  void directMessage_isOpenedOnceAndReadBackWithMetadata() throws Exception {
    var opened = client.conversationsOpen(r -> r.users(java.util.List.of("U01DANA0002")));
    String direct = opened.getChannel().getId();
    client.chatPostMessage(
        r ->
            r.channel(direct)
                .text("nudge")
                .metadataAsString("{\"event_type\":\"nudge\",\"event_payload\":{\"key\":\"k1\"}}"));

    var with =
        client.conversationsHistory(r -> r.channel(direct).includeAllMetadata(true).limit(10));
    var without = client.conversationsHistory(r -> r.channel(direct));

    assertThat(with.getMessages().get(0).getMetadata().getEventPayload())
        .isEqualTo(Map.of("key", "k1"));
    assertThat(without.getMessages().get(0).getMetadata()).isNull();
    assertThat(bench.page.as("dana").directMessages()).hasSize(1);
  }

  @Test
  void usersList_comesInPages() throws Exception {
    var first = client.usersList(r -> r.limit(5));
    var rest =
        client.usersList(r -> r.limit(5).cursor(first.getResponseMetadata().getNextCursor()));

    assertThat(first.getMembers()).hasSize(5);
    assertThat(rest.getMembers()).hasSize(3);
    assertThat(rest.getResponseMetadata().getNextCursor()).isEmpty();
    assertThat(client.usersInfo(r -> r.user("U01LENA0005")).getUser().isRestricted()).isTrue();
    assertThat(client.usersInfo(r -> r.user("U0")).getError()).isEqualTo("user_not_found");
  }

  @Test
  void soundCalls_leaveNoViolation() throws Exception {
    client.chatPostMessage(r -> r.channel(PHASES).text("*fine* <@U01MIA00001> &amp; done"));

    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void badAppearance_isAViolation() throws Exception {
    client.chatPostMessage(
        r -> r.channel(PHASES).text("**bold** and [a](https://b.c) & <!channel>"));

    assertThat(bench.page.violations()).hasSize(4);
  }

  private String post(String channel) throws Exception {
    return client.chatPostMessage(r -> r.channel(channel).text("x")).getError();
  }

  private String open(String user) throws Exception {
    return client.conversationsOpen(r -> r.users(java.util.List.of(user))).getError();
  }
}
