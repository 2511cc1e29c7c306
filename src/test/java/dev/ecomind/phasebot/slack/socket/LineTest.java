package dev.ecomind.phasebot.slack.socket;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import dev.ecomind.phasebot.slack.client.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LineTest {
  private static final String DISMISSAL = "{\"type\":\"disconnect\",\"reason\":\"warning\"}";

  private final SocketPeer peer = new SocketPeer();
  private volatile SocketAddress answer = peer.address();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final Desk desk =
      new Desk(slow(), 2, 10, Duration.ofSeconds(20), (address, answer) -> {});
  private final Line line = new Line(this::address, desk, timer, pauses());

  @AfterEach
  void stop() throws Exception {
    goOn.countDown();
    timer.shutdownNow();
    desk.close();
    line.close(500);
    peer.close();
  }

  @Test
  void line_isReadyOnceItIsGreeted() {
    assertThat(line.obstacle()).contains("connecting");

    line.open();

    eventually(line::obstacle, Optional::isEmpty);
  }

  @Test
  void refusal_isToldInSlacksWordAndAskedAgain() {
    answer = new SocketAddress.Nowhere("invalid_auth", Duration.ZERO);

    line.open();

    eventually(line::obstacle, found -> found.equals(Optional.of("invalid_auth")));
    eventually(asked::get, times -> times > 1);
    answer = peer.address();
    eventually(line::obstacle, Optional::isEmpty);
  }

  @Test
  void brokenAsking_isNotTheLast() {
    AtomicInteger times = new AtomicInteger();
    Line broken =
        new Line(
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("broken");
              }
              return peer.address();
            },
            desk,
            timer,
            pauses());

    broken.open();

    eventually(broken::obstacle, Optional::isEmpty);
  }

  @Test
  void unreachable_isToldByItsFailure() {
    answer = new SocketAddress.At(URI.create("ws://127.0.0.1:1/"));

    line.open();

    eventually(line::obstacle, found -> found.equals(Optional.of("ConnectException")));
  }

  @Test
  void lostSocket_isOpenedAgain() {
    line.open();
    eventually(line::obstacle, Optional::isEmpty);

    peer.socket(0).closeConnection(1006, "");

    peer.socket(1);
    eventually(line::obstacle, Optional::isEmpty);
  }

  @Test
  void noticeOfTheEnd_opensAnotherFirst() {
    line.open();
    eventually(line::obstacle, Optional::isEmpty);

    peer.socket(0).send(DISMISSAL);
    peer.socket(1);

    assertThat(line.obstacle()).isEmpty();
    assertThat(peer.socket(0).isOpen()).isTrue();
    assertThat(peer.heard()).isEmpty();
  }

  @Test
  void answer_goesBackTheWayTheRequestCame() throws Exception {
    line.open();
    eventually(line::obstacle, Optional::isEmpty);
    peer.socket(0).send(Apps.command("E1"));
    begun.await();

    peer.socket(0).send(DISMISSAL);
    peer.socket(1);
    goOn.countDown();

    eventually(peer::heard, heard -> !heard.isEmpty());
    assertThat(peer.heard()).containsExactly("0 {\"envelope_id\":\"E1\"}");
  }

  @Test
  void nonsense_isPassedOver() {
    line.open();
    peer.socket(0).send("hello there");
    peer.socket(0).send("[1]");
    peer.socket(0).send("{\"type\":5}");
    goOn.countDown();
    peer.socket(0).send(Apps.command("E1"));

    eventually(peer::heard, heard -> heard.contains("0 {\"envelope_id\":\"E1\"}"));
  }

  @Test
  void closing_saysGoodbyeAndOpensNothingMore() throws Exception {
    line.open();
    eventually(line::obstacle, Optional::isEmpty);

    line.close(20_000);

    eventually(peer::heard, heard -> heard.contains("0 left"));
    assertThat(peer.count()).isEqualTo(1);
    assertThat(line.obstacle()).contains("closed");
  }

  private static Pauses pauses() {
    return new Pauses(new SplittableRandom(1), Duration.ofMillis(4));
  }

  private SocketAddress address() {
    asked.incrementAndGet();
    return answer;
  }

  private App slow() {
    return Apps.answering(
        (request, context) -> {
          begun.countDown();
          try {
            goOn.await();
          } catch (InterruptedException cut) {
            throw new IllegalStateException("cut off", cut);
          }
          return Response.ok();
        });
  }
}
