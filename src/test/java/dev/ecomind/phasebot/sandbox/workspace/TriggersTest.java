package dev.ecomind.phasebot.sandbox.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How long trigger ids live, and how often they serve. */
final class TriggersTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Triggers triggers = new Triggers(nanos::get);

  @Test
  void trigger_servesItsPersonForThreeSeconds() {
    String id = triggers.issue("U1");

    pass(Duration.ofSeconds(3));

    assertThat(triggers.use(id).user()).hasValue("U1");
  }

  @Test
  void trigger_expiresAfterThreeSeconds() {
    String id = triggers.issue("U1");

    pass(Duration.ofMillis(3_001));

    assertThat(triggers.use(id).error()).isEqualTo("expired_trigger_id");
  }

  @Test
  void trigger_servesOnce() {
    String id = triggers.issue("U1");
    triggers.use(id);

    assertThat(triggers.use(id).error()).isEqualTo("exchanged_trigger_id");
    assertThat(triggers.use("made up").error()).isEqualTo("invalid_trigger_id");
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
