package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
  private final OneAtATime turns = new OneAtATime();

  @Test
  void whatConcernsOnePerson_isDoneInTurn() throws Exception {
    AtomicInteger under = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all =
          IntStream.range(0, 200)
              .<Future<?>>mapToObj(
                  number ->
                      threads.submit(
                          () ->
                              turns.alone(
                                  new UserId("U1"),
                                  () -> {
                                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                                    return under.decrementAndGet();
                                  })))
              .toList();
      for (Future<?> one : all) {
        one.get(10, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void whatConcernsAnother_goesOnBesideIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try {
      Future<Boolean> slow =
          threads.submit(() -> turns.alone(new UserId("U1"), () -> waited(begun, end)));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(turns.alone(new UserId("U2"), () -> "done")).isEqualTo("done");

      end.countDown();
      assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean waited(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      return end.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
