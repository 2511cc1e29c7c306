package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads {@code start=2025-10-13} of a line. */
final class StartKey {
  private StartKey() {}

  /**
   * The day; empty where the line has no such key.
   *
   * @param today of whoever asks
   * @param instead a line that would do, up to the key
   */
  static Outcome<Optional<LocalDate>> of(Ask ask, LocalDate today, String instead) {
    Optional<String> said = Optional.ofNullable(ask.line().keys().get("start"));
    Optional<LocalDate> day = said.flatMap(word -> When.day(word, today, WorkCalendar.weekdays()));
    return said.isPresent() && day.isEmpty()
        ? Outcome.refused(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "I read start \"%s\", which is not a day. Nothing was recorded."
                    .formatted(said.get()),
                instead + " start=mon"))
        : Outcome.done(day);
  }
}
