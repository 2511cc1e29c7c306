package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.project.Nearest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the things that somebody owes are wanted. */
public enum MineFilter {
  ALL,
  OVERDUE,
  /** Overdue, or due within seven days. */
  WEEK;

  public static Outcome<MineFilter> named(Optional<String> word) {
    String said = word.orElse("all").toUpperCase(Locale.ROOT);
    List<String> names = Arrays.stream(values()).map(MineFilter::word).toList();
    return Arrays.stream(values())
        .filter(filter -> filter.name().equals(said))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    new Refusal(
                        Refusal.Kind.UNKNOWN,
                        "I read mine \"%s\"; there is *overdue* and *week*."
                            .formatted(word.orElse("")),
                        Nearest.to(word.orElse(""), names).map("/ecomind mine "::concat))));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean wants(Due due, LocalDate today) {
    return switch (this) {
      case ALL -> true;
      case OVERDUE -> due.day().filter(day -> day.isBefore(today)).isPresent();
      case WEEK -> due.day().filter(day -> day.isBefore(today.plusDays(7))).isPresent();
    };
  }
}
