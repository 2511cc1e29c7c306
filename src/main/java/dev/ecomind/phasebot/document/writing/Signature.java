package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.project.Dossier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Who did something and on which day. */
final class Signature {
  private Signature() {}

  /** For Markdown, such as {@code @mia, 2025-10-13}. */
  static String of(Dossier dossier, Activity activity) {
    return of(dossier, activity.actor(), activity.at());
  }

  static String of(Dossier dossier, String actor, Instant at) {
    return MarkdownText.escaped(dossier.person(actor)) + ", " + day(at);
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
