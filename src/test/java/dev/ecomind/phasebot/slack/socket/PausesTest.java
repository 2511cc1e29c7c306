package dev.ecomind.phasebot.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PausesTest {
  private final Pauses pauses = new Pauses(new SplittableRandom(1), Pauses.FIRST);

  @Test
  void pause_doublesUpToItsLimit() {
    for (long most = 250; most < 60_000; most *= 2) {
      assertThat(pauses.next()).isBetween(Duration.ofMillis(most / 2), Duration.ofMillis(most));
    }
    assertThat(pauses.next()).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
    assertThat(pauses.next()).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
  }

  @Test
  void startingOver_beginsWithTheShortest() {
    pauses.next();
    pauses.next();

    pauses.startOver();

    assertThat(pauses.next()).isLessThanOrEqualTo(Pauses.FIRST);
  }

  @Test
  void twoBots_doNotComeBackInOneMoment() {
    Pauses other = new Pauses(new SplittableRandom(2), Pauses.FIRST);

    assertThat(pauses.next()).isNotEqualTo(other.next());
  }
}
