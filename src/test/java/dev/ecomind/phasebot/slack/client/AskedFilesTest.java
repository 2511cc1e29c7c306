package dev.ecomind.phasebot.slack.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import dev.ecomind.phasebot.slack.client.Fetched.Obstacle;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of which only the id is known. */
class AskedFilesTest {
  private static final int MOST = 100;

  private final FakeSlack slack = new FakeSlack();
  private final FakeSlack stranger = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final SlackFiles files = new SlackFiles(http, new WebApi(http, "xoxb-1"), MOST);

  @AfterEach
  void close() {
    http.close();
    slack.close();
    stranger.close();
  }

  @Test
  void withoutAnAddress_slackIsAsked() {
    slack.answering(
        "files.info", "{\"ok\":true,\"file\":{\"url_private_download\":\"" + url() + "\"}}");
    answering(200, Map.of("Content-Type", "text/plain"), "# Plan");

    assertThat(text(files.fetch("F1", ""))).isEqualTo("# Plan");
    assertThat(slack.calls("files.info").get(0).form()).containsEntry("file", "F1");
  }

  @Test
  void anAddressThatSlackNames_isHeldToTheSameRules() {
    slack.answering(
        "files.info",
        "{\"ok\":true,\"file\":{\"url_private_download\":\"" + stranger.origin() + "/x\"}}");

    assertThat(obstacle(files.fetch("F1", ""))).isEqualTo("FOREIGN");
    assertThat(stranger.calls("x")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"missing_scope,SIGN_IN", "file_not_found,GONE", "fatal_error,NO_ANSWER"})
  void slacksRefusals_areTold(String error, String obstacle) {
    slack.answering("files.info", "{\"ok\":false,\"error\":\"" + error + "\"}");

    assertThat(obstacle(files.fetch("F1", ""))).isEqualTo(obstacle);
  }

  private void answering(int status, Map<String, String> headers, String body) {
    slack.answering("files-pri/F1", call -> new Reply(status, headers, body));
  }

  private String url() {
    return slack.origin() + "/files-pri/F1";
  }

  private static String text(Fetched fetched) {
    return fetched.fold(bytes -> new String(bytes, UTF_8), Obstacle::name);
  }

  private static String obstacle(Fetched fetched) {
    return fetched.fold(bytes -> "content", Obstacle::name);
  }
}
