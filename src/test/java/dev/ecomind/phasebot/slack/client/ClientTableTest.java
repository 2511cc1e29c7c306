package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.Courier.Receipt;
import dev.ecomind.phasebot.project.Courier.Unclear;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However the peer fails after it read a post, the client sends no second one by itself. */
class ClientTableTest {
  private static final Patience SHORT =
      new Patience(Duration.ofMillis(500), Duration.ofMillis(400), Duration.ofMillis(600));

  @ParameterizedTest
  @EnumSource(FaultyPeer.Fault.class)
  void post_leavesOnceAndIsUnclear(FaultyPeer.Fault fault) throws IOException {
    try (FaultyPeer peer = new FaultyPeer(fault);
        SlackHttp http = new SlackHttp(peer.apiUrl(), SHORT)) {
      SlackCourier courier =
          new SlackCourier(new WebApi(http, "xoxb-1"), letter -> Letters.RENDERED);

      Receipt receipt = courier.post("D1", Letters.nudge(), UUID.randomUUID());

      assertThat(receipt).isInstanceOf(Unclear.class);
      assertThat(peer.posts()).containsExactly("POST /api/chat.postMessage HTTP/1.1");
    }
  }

  @ParameterizedTest
  @EnumSource(FaultyPeer.Fault.class)
  void post_leavesOnceOverAConnectionThatWasUsedBefore(FaultyPeer.Fault fault) throws IOException {
    try (FaultyPeer peer = new FaultyPeer(fault);
        SlackHttp http = new SlackHttp(peer.apiUrl(), SHORT)) {
      SlackCourier courier =
          new SlackCourier(new WebApi(http, "xoxb-1"), letter -> Letters.RENDERED);
      courier.permalink("D1", "1.000000");

      Receipt receipt = courier.post("D1", Letters.nudge(), UUID.randomUUID());

      assertThat(receipt).isInstanceOf(Unclear.class);
      assertThat(peer.posts())
          .containsExactly(
              "POST /api/chat.getPermalink HTTP/1.1", "POST /api/chat.postMessage HTTP/1.1");
    }
  }
}
