package dev.ecomind.phasebot.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often methods may be called. */
final class RateLimitsTest {
  private static final MethodTable TABLE = MethodTable.load();

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimits limits = new RateLimits(nanos::get);

  @ParameterizedTest
  @CsvSource({"users.list, 20", "conversations.history, 50", "users.info, 100", "auth.test, 600"})
  void tier_allowsSoManyCallsAMinute(String method, int calls) {
    for (int i = 0; i < calls; i++) {
      assertThat(take(method, "")).isEmpty();
    }

    assertThat(take(method, "")).isPresent();
    wait(Duration.ofMinutes(1).dividedBy(calls));
    assertThat(take(method, "")).isEmpty();
  }

  @Test
  void refusal_saysHowLongToWait() {
    for (int i = 0; i < 20; i++) {
      take("users.list", "");
    }

    assertThat(take("users.list", "")).hasValue(3);
  }

  @Test
  void posting_isOneASecondAChannelAfterABurst() {
    for (int i = 0; i < 3; i++) {
      assertThat(take("chat.postMessage", "C1")).isEmpty();
    }

    assertThat(take("chat.postMessage", "C1")).hasValue(1);
    assertThat(take("chat.postMessage", "C2")).isEmpty();
    wait(Duration.ofSeconds(1));
    assertThat(take("chat.postMessage", "C1")).isEmpty();
    assertThat(take("chat.postMessage", "C1")).hasValue(1);
  }

  @Test
  void posting_isLimitedInTheWorkspaceToo() {
    for (int i = 0; i < 600; i++) {
      assertThat(take("chat.postMessage", "C" + i)).isEmpty();
    }

    assertThat(take("chat.postMessage", "C600")).isPresent();
  }

  @Test
  void limits_canBeSwitchedOff() {
    limits.switchTo(false);

    for (int i = 0; i < 100; i++) {
      assertThat(take("users.list", "")).isEmpty();
    }
  }

  private OptionalInt take(String method, String channel) {
    return limits.take(TABLE.find(method).orElseThrow(), channel);
  }

  private void wait(Duration time) {
    nanos.addAndGet(time.toNanos() + 1_000);
  }
}
