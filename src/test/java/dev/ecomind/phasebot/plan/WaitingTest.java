package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingTest {

  @Test
  void delay_movesTheGatedPhaseByWorkingDays() {
    Waiting waiting = waiting(3, pace("Calm", MONDAY));

    assertThat(waiting.slips())
        .singleElement()
        .satisfies(
            slip -> {
              assertThat(slip.phase()).isEqualTo(BUILD);
              assertThat(slip.before().first()).isEqualTo(LocalDate.of(2025, 10, 27));
              assertThat(slip.after().first()).isEqualTo(LocalDate.of(2025, 10, 30));
            });
    assertThat(waiting.end())
        .contains(new Waiting.End(LocalDate.of(2025, 11, 14), LocalDate.of(2025, 11, 19), 3));
  }

  @Test
  void withoutDates_thereIsNothingToMove() {
    Waiting waiting = waiting(3);

    assertThat(waiting.slips()).isEmpty();
    assertThat(waiting.end()).isEqualTo(Optional.empty());
  }

  @Test
  void noDelay_costsNothing() {
    assertThat(waiting(0, pace("Calm", MONDAY)).slips()).isEmpty();
  }

  private static Waiting waiting(int days, Fact... facts) {
    Plan plan = Bakery.plan(facts);
    return Waiting.of(plan, plan.decision(OVEN).orElseThrow(), days);
  }
}
