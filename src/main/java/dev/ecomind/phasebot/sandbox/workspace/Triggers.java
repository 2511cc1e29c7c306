package dev.ecomind.phasebot.sandbox.workspace;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Trigger ids: each opens one view within three real seconds. */
public final class Triggers {
  private static final long LIFE_NANOS = Duration.ofSeconds(3).toNanos();
  private static final int KEPT = 10_000;

  private final Map<String, Trigger> byId = new HashMap<>();
  private final LongSupplier nanoTime;

  Triggers(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** The use of a trigger: the person it belongs to, or Slack's word for why it is of no use. */
  public record Use(Optional<String> user, String error) {}

  private record Trigger(String user, long born, boolean isUsed) {}

  public String issue(String user) {
    if (byId.size() > KEPT) {
      byId.clear();
    }
    String id = Ids.random(11) + "." + Ids.random(12) + "." + Ids.random(32);
    byId.put(id, new Trigger(user, nanoTime.getAsLong(), false));
    return id;
  }

  public Use use(String id) {
    Trigger trigger = byId.get(id);
    if (trigger == null) {
      return new Use(Optional.empty(), "invalid_trigger_id");
    }
    if (trigger.isUsed()) {
      return new Use(Optional.empty(), "exchanged_trigger_id");
    }
    if (nanoTime.getAsLong() - trigger.born() > LIFE_NANOS) {
      return new Use(Optional.empty(), "expired_trigger_id");
    }
    byId.put(id, new Trigger(trigger.user(), trigger.born(), true));
    return new Use(Optional.of(trigger.user()), "");
  }
}
