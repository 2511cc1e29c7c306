package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Owed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What somebody owes, by how pressing it is. */
enum Urgency {
  OVERDUE("🔴 *Overdue*"),
  WEEK("🔹 *Due within a week*"),
  LATER("▫️ *Later*"),
  UNDATED("▫️ *Without a day*");

  /** A week ahead from today. */
  private static final int DAYS = 7;

  private final String title;

  Urgency(String title) {
    this.title = title;
  }

  static Urgency of(Owed owed, LocalDate today) {
    if (owed.due().day().isEmpty()) {
      return UNDATED;
    }
    LocalDate day = owed.due().day().get();
    return day.isBefore(today) ? OVERDUE : day.isBefore(today.plusDays(DAYS)) ? WEEK : LATER;
  }

  /** How many there are of each. */
  static Map<Urgency, Long> count(List<Owed> all, LocalDate today) {
    Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
    all.forEach(owed -> counts.merge(of(owed, today), 1L, Long::sum));
    return counts;
  }

  String title(long count) {
    return title + "  ·  " + count;
  }
}
