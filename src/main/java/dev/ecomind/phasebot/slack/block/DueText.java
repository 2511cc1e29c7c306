package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Due;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When something is due, in words. */
final class DueText {
  private DueText() {}

  /** The day, or what is missing before there is one; empty where nothing is due. */
  static String of(Due due) {
    if (due.day().isPresent()) {
      return DayText.of(due.day().get());
    }
    String missing = String.join(", ", due.missing());
    if (due.derivation().isEmpty() && missing.isEmpty()) {
      return "";
    }
    return Mrkdwn.inline(due.derivation() + (missing.isEmpty() ? "" : " – " + missing), 200);
  }

  /** The same with the distance from a day. */
  static String of(Due due, LocalDate today) {
    return of(due) + due.day().map(day -> " (" + distance(today, day) + ")").orElse("");
  }

  /** The same with how the day came about. */
  static String derived(Due due, LocalDate today) {
    String day = of(due);
    String how = due.derivation().startsWith(day + " = ") ? due.derivation() : "";
    String reason = how.isEmpty() ? "" : ": " + Mrkdwn.inline(how.substring(day.length() + 3), 300);
    return of(due, today) + reason;
  }

  static boolean isOverdue(Due due, LocalDate today) {
    return due.day().filter(day -> day.isBefore(today)).isPresent();
  }

  private static String distance(LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return "today";
    }
    if (days == 1) {
      return "tomorrow";
    }
    if (days > 0) {
      return "in " + days + " days";
    }
    return "⚠️ " + -days + (days == -1 ? " day" : " days") + " overdue";
  }
}
