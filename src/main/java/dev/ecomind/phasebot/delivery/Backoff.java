package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Parcel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How long a parcel that failed waits: longer each time. Failures are counted here, as the ledger
 * counts sends that began, limited ones too; forgotten at a restart, which does no harm.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int REMEMBERED = 10_000;

  private final Map<UUID, Integer> failures = new LinkedHashMap<>();

  Duration after(Parcel parcel) {
    UUID first = first(parcel);
    int failed = failures.merge(first, 1, Integer::sum);
    if (failures.size() > REMEMBERED) {
      failures.remove(failures.keySet().iterator().next());
    }
    return growing(FIRST, failed, LONGEST);
  }

  void forget(Parcel parcel) {
    failures.remove(first(parcel));
  }

  /** Doubles from the first time on, up to the longest. */
  static Duration growing(Duration first, int times, Duration longest) {
    int doublings = Math.min(Math.max(times - 1, 0), 20);
    Duration grown = first.multipliedBy(1L << doublings);
    return grown.compareTo(longest) > 0 ? longest : grown;
  }

  /** Names the parcel across claims: a parcel is packed anew each time, its entries stay. */
  private static UUID first(Parcel parcel) {
    return parcel.entries().get(0).id(parcel.project());
  }
}
