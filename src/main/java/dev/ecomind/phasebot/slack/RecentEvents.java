package dev.ecomind.phasebot.slack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the last events, by which one that is told again is known. Safe for many threads. */
final class RecentEvents {
  private static final int MOST = 2_000;

  private final Set<String> ids =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  /** Whether it is told for the first time; one without an id always is. */
  boolean isNew(@Nullable String id) {
    return id == null || ids.add(id);
  }
}
