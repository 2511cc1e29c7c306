package dev.ecomind.phasebot.slack.client;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A letter, and how it is rendered here: the tests look at its carrying, not at its words. */
final class Letters {
  static final Rendered RENDERED =
      new Rendered(
          "Decide D1 by Friday",
          "[{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"Decide D1\"}}]");

  private Letters() {}

  /** A status card that takes the place of a message. */
  static Letter card(String ts) {
    Snapshot project =
        Snapshot.of(new ProjectId(1), "bakery", Bakery.review(), List.of(), Past.none());
    return new Letter.StatusCard(project, Bakery.NOW, Optional.of(ts));
  }

  static Letter nudge() {
    return new Letter.Nudges(
        "ecomind", new UserId("U01DANA0002"), LocalDate.of(2026, 3, 2), List.of());
  }
}
