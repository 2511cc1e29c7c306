package dev.ecomind.phasebot.project;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One day off, or several in a row.
 *
 * @param last the last day off itself, not the day after
 * @param name as the file calls it; may be empty
 */
public record Holiday(LocalDate first, LocalDate last, String name) {
  public Holiday {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A holiday ends before it begins: " + first);
    }
  }

  public Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }
}
