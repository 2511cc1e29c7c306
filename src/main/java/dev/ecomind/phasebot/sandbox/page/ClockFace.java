package dev.ecomind.phasebot.sandbox.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.AdjustableTime;
import dev.ecomind.phasebot.sandbox.workspace.Changes;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** The workspace's clock, as page and tests may set it. */
public final class ClockFace {
  private static final Instant EARLIEST = Instant.parse("2001-09-10T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private final Workspace workspace;
  private final Optional<AdjustableTime> hands;

  public ClockFace(Workspace workspace, Optional<AdjustableTime> hands) {
    this.workspace = workspace;
    this.hands = hands;
  }

  public ObjectNode show() {
    return Json.object()
        .put("now", workspace.clock().instant().toString())
        .put("adjustable", hands.isPresent())
        .put("next_nudge", hands.filter(AdjustableTime::knowsNextMoment).isPresent());
  }

  /**
   * Sets the clock: {@code {"advance": "PT1H"}}, {@code {"set": "…Z"}}, {@code {"next_nudge":
   * true}}.
   */
  public ObjectNode adjust(ObjectNode wish) throws Refusal {
    AdjustableTime clock =
        hands.orElseThrow(
            () -> new Refusal(409, "This clock cannot be set: the bot runs on real time."));
    Optional<String> advance = Json.text(wish, "advance");
    Instant now = workspace.clock().instant();
    Instant then = then(wish, clock, now);
    if (then.isBefore(EARLIEST) || then.isAfter(LATEST)) {
      throw new Refusal(400, "The clock runs from 2001-09-10 to 2200.");
    }
    if (advance.isPresent()) {
      clock.advance(Duration.between(now, then));
    } else {
      clock.set(then);
    }
    workspace.rememberOffset(clock.offset());
    workspace.changes().tell(Changes.Kind.CLOCK);
    return show();
  }

  private static Instant then(ObjectNode wish, AdjustableTime clock, Instant now) throws Refusal {
    if (wish.path("next_nudge").asBoolean(false)) {
      return clock
          .nextMoment()
          .orElseThrow(() -> new Refusal(409, "Nothing is due later: no nudge is planned."));
    }
    Optional<String> advance = Json.text(wish, "advance");
    try {
      return advance.isPresent()
          ? later(now, advance.get())
          : Instant.parse(
              Json.text(wish, "set")
                  .orElseThrow(() -> new Refusal(400, "Name advance, set or next_nudge.")));
    } catch (DateTimeException | ArithmeticException misread) {
      throw new Refusal(400, "A duration is like PT1H or P1D, an instant 2025-10-07T09:00:00Z.");
    }
  }

  private static Instant later(Instant now, String text) {
    return text.contains("T") || text.matches("-?P-?\\d+D")
        ? now.plus(Duration.parse(text))
        : now.atZone(ZoneOffset.UTC).plus(Period.parse(text)).toInstant();
  }
}
