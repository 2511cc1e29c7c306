package dev.ecomind.phasebot.slack.client;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Letter;
import java.time.LocalDate;
import java.util.List;

/** A letter, and how it is rendered here: the tests look at its carrying, not at its words. */
final class Letters {
  static final Rendered RENDERED =
      new Rendered(
          "Decide D1 by Friday",
          "[{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"Decide D1\"}}]");

  private Letters() {}

  static Letter nudge() {
    return new Letter.Nudges(
        "ecomind", new UserId("U01DANA0002"), LocalDate.of(2026, 3, 2), List.of());
  }
}
