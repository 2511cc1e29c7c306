package dev.ecomind.phasebot.settings;

import dev.ecomind.phasebot.project.Nearest;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Reads the name of a time zone. */
final class Zones {
  private Zones() {}

  static Parsing<ZoneId> read(String text) {
    try {
      return Parsing.good(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      return Parsing.wrong(
          "which is not a time zone"
              + Nearest.to(text, ZoneId.getAvailableZoneIds())
                  .map(near -> "; did you mean " + near + "?")
                  .orElse(""));
    }
  }
}
