package dev.ecomind.phasebot.slack.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileUploadTest {
  private final FakeSlack slack = new FakeSlack();
  private final FakeSlack stranger = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final FileUpload upload = new FileUpload(http, new WebApi(http, "xoxb-1"));

  @BeforeEach
  void answer() {
    announce(slack);
    slack.answering("conversations.open", "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}");
    slack.answering("upload/F1", call -> new Reply(200, Map.of(), "OK - 6"));
  }

  @AfterEach
  void close() {
    http.close();
    slack.close();
    stranger.close();
  }

  @Test
  void hand_announcesSendsAndSharesWithOnePerson() {
    assertThat(hand()).isTrue();

    assertThat(slack.calls("files.getUploadURLExternal").get(0).form())
        .containsEntry("filename", "plan.md")
        .containsEntry("length", "6");
    assertThat(slack.calls("upload/F1").get(0).body()).isEqualTo("Größ");
    assertThat(slack.calls("upload/F1").get(0).authorization()).isEqualTo("null");
    assertThat(slack.calls("conversations.open").get(0).form()).containsEntry("users", "U1");
    assertThat(slack.calls("files.completeUploadExternal").get(0).form())
        .containsEntry("files", "[{\"id\":\"F1\",\"title\":\"plan.md\"}]")
        .containsEntry("channel_id", "D1")
        .containsEntry("initial_comment", "Here it is");
  }

  @Test
  void hand_sendsNothingToAStranger() {
    announce(stranger);

    assertThat(hand()).isFalse();
    assertThat(stranger.calls("upload/F1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files.getUploadURLExternal",
        "conversations.open",
        "files.completeUploadExternal"
      })
  void aRefusalAtAnyStep_isTold(String method) {
    slack.answering(method, "{\"ok\":false,\"error\":\"missing_scope\"}");

    assertThat(hand()).isFalse();
  }

  @Test
  void bytesThatAreNotTaken_areNotShared() {
    slack.answering("upload/F1", call -> new Reply(500, Map.of(), "no"));

    assertThat(hand()).isFalse();
    assertThat(slack.calls("files.completeUploadExternal")).isEmpty();
  }

  private boolean hand() {
    return upload.hand(new UserId("U1"), "plan.md", "Größ".getBytes(UTF_8), "", "Here it is");
  }

  private void announce(FakeSlack host) {
    slack.answering(
        "files.getUploadURLExternal",
        "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + host.origin() + "/upload/F1\"}");
  }
}
