package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final Windows windows = new Windows(http, new WebApi(http, "xoxb-1"));

  @AfterEach
  void close() {
    windows.close();
    http.close();
    slack.close();
  }

  @Test
  void openView_sendsTriggerAndView() {
    windows.openView("trigger-1", "{\"type\":\"modal\"}");

    windows.close();
    assertThat(slack.calls("views.open").get(0).form())
        .containsEntry("trigger_id", "trigger-1")
        .containsEntry("view", "{\"type\":\"modal\"}");
  }

  @Test
  void updateView_sendsIdAndView() {
    windows.updateView("V1", "{\"type\":\"modal\"}");

    windows.close();
    assertThat(slack.calls("views.update").get(0).form())
        .containsEntry("view_id", "V1")
        .containsEntry("view", "{\"type\":\"modal\"}");
  }

  @Test
  void whisper_isSeenByOnePersonAlone() {
    windows.whisper("C1", Optional.of("1.2"), new UserId("U1"), new Rendered("Done", "[]"));

    windows.close();
    assertThat(slack.calls("chat.postEphemeral").get(0).form())
        .containsEntry("channel", "C1")
        .containsEntry("user", "U1")
        .containsEntry("text", "Done")
        .containsEntry("blocks", "[]");
  }

  @Test
  void publishHome_rendersAgainWithoutHashWhereAnotherWasShownMeanwhile() {
    slack.answering(
        "views.publish",
        call ->
            call.field("hash").isEmpty()
                ? new Reply(200, Map.of(), "{\"ok\":true}")
                : new Reply(200, Map.of(), "{\"ok\":false,\"error\":\"hash_conflict\"}"));
    AtomicInteger renderings = new AtomicInteger();

    windows.publishHome(
        new UserId("U1"), "h1", () -> "{\"rendering\":" + renderings.incrementAndGet() + "}");

    windows.close();
    assertThat(slack.calls("views.publish"))
        .extracting(call -> call.field("hash") + call.field("view"))
        .containsExactly("h1{\"rendering\":1}", "{\"rendering\":2}");
  }

  @Test
  void publishHome_leavesTheThreadsAliveWhereRenderingFails() {
    windows.publishHome(
        new UserId("U1"),
        () -> {
          throw new IllegalStateException("as a defect would");
        });

    windows.publishHome(new UserId("U1"), () -> "{}");

    windows.close();
    assertThat(slack.calls("views.publish")).hasSize(1);
  }

  @Test
  void respond_postsJsonWithoutToken() {
    slack.answering("response/1", "ok");

    windows.respond(slack.origin() + "/response/1", new Rendered("Done", "[]"), true);

    windows.close();
    FakeSlack.Call call = slack.calls("response/1").get(0);
    assertThat(call.authorization()).isEqualTo("null");
    assertThat(call.body())
        .isEqualTo(
            "{\"response_type\":\"ephemeral\",\"replace_original\":true,\"text\":\"Done\","
                + "\"blocks\":[]}");
  }

  @Test
  void respond_doesNotFollowARedirect() {
    slack.answering(
        "response/1", call -> new Reply(307, Map.of("Location", slack.origin() + "/other"), ""));

    windows.respond(slack.origin() + "/response/1", new Rendered("Done", ""), false);

    windows.close();
    assertThat(slack.calls("response/1")).hasSize(1);
    assertThat(slack.calls("other")).isEmpty();
  }
}
