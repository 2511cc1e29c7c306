package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final Answer DONE = new Answer.Given(NullNode.getInstance());

  @Test
  void add_refusesWhatComesWhenTheQueueIsFull() {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch busy = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    try (Outbox outbox = new Outbox(1, 2, Duration.ofSeconds(5))) {
      outbox.add("first", () -> counted(done, busy, gate));
      await(busy);

      for (int i = 0; i < 10; i++) {
        outbox.add("next", () -> counted(done, busy, gate));
      }
      gate.countDown();
    }

    assertThat(done).hasValue(3);
  }

  @Test
  void close_waitsNoLongerThanItsFarewell() {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch busy = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    Outbox outbox = new Outbox(1, 2, Duration.ofMillis(20));
    outbox.add("hanging", () -> counted(done, busy, never));
    await(busy);

    outbox.close();

    assertThat(never.getCount()).isEqualTo(1);
  }

  private static Answer counted(AtomicInteger done, CountDownLatch busy, CountDownLatch gate) {
    busy.countDown();
    await(gate);
    done.incrementAndGet();
    return DONE;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
