package dev.ecomind.phasebot.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which shape a project is handed out. */
public enum ExportFormat {
  /** The review document itself, with progress and decisions written into it. */
  MD("text/markdown"),
  /** One decision record (MADR) a decision. */
  ADR("text/markdown"),
  /** All items, one a row. */
  CSV("text/csv"),
  /** Deadlines and phases for a calendar. */
  ICS("text/calendar"),
  /** Everything that is known. */
  JSON("application/json");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As people type it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format of that word, without regard to case. */
  public static Optional<ExportFormat> named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
