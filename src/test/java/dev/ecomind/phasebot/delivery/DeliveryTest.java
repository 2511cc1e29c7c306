package dev.ecomind.phasebot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Ledger.State;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class DeliveryTest {
  private final World world = new World();
  private final Semaphore swept = new Semaphore(0);

  @Test
  void tick_sweepsOnItsOwn() throws Exception {
    try (Delivery delivery = start(Duration.ofMillis(20), Duration.ofSeconds(10))) {
      assertThat(delivery).isNotNull();
      assertThat(swept.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void wake_sweepsWithoutWaitingForTheTick() throws Exception {
    try (Delivery delivery = start(Duration.ofHours(1), Duration.ofSeconds(10))) {
      swept.acquire();

      delivery.wake();

      assertThat(swept.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void close_letsTheCallEndAndLeavesTheRest() throws Exception {
    Dispatch begun = world.record("D1", 1, "C1");
    Dispatch rest = world.record("D2", 2, "C2");
    CountDownLatch calling = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    world.courier.meanwhile("post", "C1", () -> hang(calling, answer));
    Delivery delivery = start(Duration.ofHours(1), Duration.ofSeconds(10));
    calling.await();

    CompletableFuture<Void> closing = CompletableFuture.runAsync(delivery::close);
    answer.countDown();
    closing.get();

    assertThat(world.ledger.state(begun)).isEqualTo(State.SENT);
    assertThat(world.ledger.state(rest)).isIn(State.PENDING, State.SENT);
    delivery.wake();
    assertThat(world.ledger.state(rest)).isIn(State.PENDING, State.SENT);
  }

  @Test
  void close_doesNotWaitLongerThanACallMayTake() throws Exception {
    Dispatch begun = world.record("D1", 1, "C1");
    CountDownLatch calling = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    world.courier.meanwhile("post", "C1", () -> hang(calling, answer));
    Delivery delivery = start(Duration.ofHours(1), Duration.ofMillis(50));
    calling.await();

    delivery.close();

    assertThat(world.ledger.state(begun)).isEqualTo(State.SENDING);
    answer.countDown();
  }

  @Test
  void leaseTooShortForItsCalls_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(Duration.ofSeconds(1), Duration.ofSeconds(30)))
        .withMessageContaining("leaves no time");
  }

  private Delivery start(Duration tick, Duration callTimeout) {
    Ledger counting =
        (Ledger)
            Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) -> {
                  Object answer = method.invoke(world.ledger, arguments);
                  if (method.getName().equals("doubts")) {
                    swept.release();
                  }
                  return answer;
                });
    Courier courier = world.courier;
    return Delivery.start(world.sweep(counting, courier), settings(tick, callTimeout));
  }

  private static DeliverySettings settings(Duration tick, Duration callTimeout) {
    return new DeliverySettings(
        tick, Duration.ofMinutes(1), callTimeout, Duration.ofSeconds(15), 50, "one");
  }

  private static void hang(CountDownLatch calling, CountDownLatch answer) {
    calling.countDown();
    try {
      answer.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
