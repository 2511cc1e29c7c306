package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SocketAddressesTest {
  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final SocketAddresses addresses = new SocketAddresses(http, "xapp-1-A1-secret");

  @AfterEach
  void stop() {
    http.close();
    slack.close();
  }

  @Test
  void address_isAskedForWithTheAppToken() {
    answers("{\"ok\":true,\"url\":\"ws://127.0.0.1:1/link/?ticket=secret\"}");

    SocketAddress address = addresses.ask();

    assertThat(address)
        .isEqualTo(new SocketAddress.At(URI.create("ws://127.0.0.1:1/link/?ticket=secret")));
    assertThat(address.toString()).doesNotContain("secret");
    assertThat(slack.calls("apps.connections.open").get(0).authorization())
        .isEqualTo("Bearer xapp-1-A1-secret");
  }

  @Test
  void refusal_isGivenInSlacksWord() {
    answers("{\"ok\":false,\"error\":\"invalid_auth\"}");

    assertThat(addresses.ask()).isEqualTo(new SocketAddress.Nowhere("invalid_auth", Duration.ZERO));
  }

  @Test
  void limit_isGivenWithItsPause() {
    slack.answering(
        "apps.connections.open",
        call -> new FakeSlack.Reply(429, Map.of("Retry-After", "30"), "{\"ok\":false}"));

    assertThat(addresses.ask())
        .isEqualTo(new SocketAddress.Nowhere("ratelimited", Duration.ofSeconds(30)));
  }

  @Test
  void addressElsewhere_isNotTaken() {
    answers("{\"ok\":true,\"url\":\"ws://elsewhere.example.com/\"}");

    assertThat(addresses.ask())
        .isEqualTo(new SocketAddress.Nowhere("address_not_of_slack", Duration.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "wss://wss-primary.slack.com/link/, true",
    "wss://wss.slack-gov.com/link/, true",
    "ws://wss-primary.slack.com/link/, false",
    "wss://slack.com.example.com/link/, false",
    "https://slack.com/link/, false"
  })
  void slackItself_isReachedEncryptedAndAtItsOwnHostsOnly(URI socket, boolean may) {
    assertThat(new ApiOrigin(URI.create("https://slack.com/api/")).mayOpen(socket)).isEqualTo(may);
  }

  private void answers(String json) {
    slack.answering("apps.connections.open", json);
  }
}
