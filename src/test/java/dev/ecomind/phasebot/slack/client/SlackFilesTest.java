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

class SlackFilesTest {
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
  void fetch_showsTheTokenAndGivesTheBytes() {
    answering(200, Map.of("Content-Type", "text/plain"), "# Phase 1 – Größe");

    assertThat(text(files.fetch("F1", url()))).isEqualTo("# Phase 1 – Größe");
    assertThat(slack.calls("files-pri/F1"))
        .extracting(FakeSlack.Call::authorization)
        .containsExactly("Bearer xoxb-1");
  }

  @Test
  void fetch_callsNoStranger() {
    Fetched fetched = files.fetch("F1", stranger.origin() + "/files-pri/F1");

    assertThat(obstacle(fetched)).isEqualTo("FOREIGN");
    assertThat(stranger.calls("files-pri/F1")).isEmpty();
  }

  @Test
  void fetch_followsNoRedirectAndSoShowsTheTokenToNobodyElse() {
    answering(302, Map.of("Location", stranger.origin() + "/files-pri/F1"), "");

    assertThat(obstacle(files.fetch("F1", url()))).isEqualTo("SIGN_IN");
    assertThat(stranger.calls("files-pri/F1")).isEmpty();
  }

  @Test
  void aPageToSignIn_isNoFile() {
    answering(200, Map.of("Content-Type", "text/html; charset=utf-8"), "<!DOCTYPE html>Sign in");

    assertThat(obstacle(files.fetch("F1", url()))).isEqualTo("SIGN_IN");
  }

  @ParameterizedTest
  @CsvSource({
    "401,SIGN_IN",
    "403,SIGN_IN",
    "404,GONE",
    "410,GONE",
    "429,NO_ANSWER",
    "500,NO_ANSWER"
  })
  void everyOtherStatus_isTold(int status, String obstacle) {
    answering(status, Map.of("Content-Type", "text/plain"), "no");

    assertThat(obstacle(files.fetch("F1", url()))).isEqualTo(obstacle);
  }

  @Test
  void aFileOfTheLimit_isReadAndOneByteMoreIsNot() {
    answering(200, Map.of("Content-Type", "text/plain"), "x".repeat(MOST));
    assertThat(text(files.fetch("F1", url()))).hasSize(MOST);

    answering(200, Map.of("Content-Type", "text/plain"), "x".repeat(MOST + 1));
    assertThat(obstacle(files.fetch("F1", url()))).isEqualTo("TOO_LARGE");
  }

  @Test
  void whereNobodyAnswers_itIsTold() {
    slack.close();

    assertThat(obstacle(files.fetch("F1", url()))).isEqualTo("NO_ANSWER");
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
