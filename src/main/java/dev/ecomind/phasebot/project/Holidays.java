package dev.ecomind.phasebot.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days off that a file names.
 *
 * @param all the earliest first
 * @param notes what of the file was left out and why, a sentence each
 */
public record Holidays(List<Holiday> all, List<String> notes) {
  public Holidays {
    all = List.copyOf(all);
    notes = List.copyOf(notes);
  }

  public Set<LocalDate> days() {
    return all.stream().flatMap(Holiday::days).collect(Collectors.toUnmodifiableSet());
  }
}
