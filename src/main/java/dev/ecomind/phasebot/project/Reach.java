package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.DayText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** How far from today the days of a project may lie; what is further off is a slip of the pen. */
final class Reach {
  private static final int YEARS = 10;

  private final Clock clock;

  Reach(Clock clock) {
    this.clock = clock;
  }

  /**
   * Refuses a day that is out of reach.
   *
   * @param what it is, such as "the start"
   */
  Optional<Refusal> refuse(String what, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    boolean within = !day.isBefore(today.minusYears(YEARS)) && !day.isAfter(today.plusYears(YEARS));
    return within
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "I read %s as %s, which is more than %d years from today. Nothing was recorded."
                    .formatted(DayText.of(day), what, YEARS)));
  }
}
