package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Nearest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds time zones by what people call them. */
public final class Zones {
  private static final int MOST = 99;

  /** By region and city; the others are old names of these. */
  private static final List<String> NAMES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(name -> name.contains("/") || name.equals("UTC"))
          .filter(name -> !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
          .sorted()
          .toList();

  private Zones() {}

  /** The zone of this name, or the only one of a city of this name. */
  public static Optional<ZoneId> find(String word) {
    String wanted = plain(word);
    List<String> cities = NAMES.stream().filter(name -> city(name).equals(wanted)).toList();
    return NAMES.stream()
        .filter(name -> plain(name).equals(wanted))
        .findFirst()
        .or(() -> cities.size() == 1 ? Optional.of(cities.get(0)) : Optional.empty())
        .map(ZoneId::of);
  }

  /** The name that was probably meant. */
  static Optional<String> near(String word) {
    String wanted = plain(word);
    return NAMES.stream()
        .filter(name -> city(name).equals(wanted))
        .findFirst()
        .or(() -> Nearest.to(word, NAMES));
  }

  /** Zones whose names hold what somebody typed; any for nothing. */
  public static List<ZoneId> like(String typed) {
    String wanted = plain(typed);
    return NAMES.stream()
        .filter(name -> plain(name).contains(wanted))
        .limit(MOST)
        .map(ZoneId::of)
        .toList();
  }

  private static String city(String name) {
    return plain(name.substring(name.lastIndexOf('/') + 1));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
