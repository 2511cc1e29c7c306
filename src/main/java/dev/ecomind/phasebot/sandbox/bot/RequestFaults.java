package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What goes wrong on purpose on the way to the bot: signatures, clocks, the order of events. */
public final class RequestFaults {
  /** The fields that a fault of what is sent to the bot may have. */
  public static final Set<String> FIELDS =
      Set.of("kind", "name", "count", "probability", "seed", "seconds");

  private static final long SHIFT_SECONDS = 600;

  private final List<Armed> armed = new ArrayList<>();

  /** How a request goes wrong. */
  enum Kind {
    WRONG_SIGNATURE("wrong signature"),
    NO_SIGNATURE("missing signature"),
    STALE_TIMESTAMP("stale timestamp"),
    FUTURE_TIMESTAMP("timestamp of the future"),
    /** An event is sent twice, the second time marked as a retry. */
    DUPLICATE("doubled event"),
    /** An event is held back until another one has been sent. */
    REORDER("event out of order");

    static final Set<Kind> ON_AN_EVENT = EnumSet.of(DUPLICATE, REORDER);
    static final Set<Kind> ON_A_REQUEST = EnumSet.complementOf(EnumSet.of(DUPLICATE, REORDER));

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** A fault that strikes requests of this name, such as {@code /ecomind}; all where it is none. */
  record Fault(Kind kind, Optional<String> name, double probability, Duration distance) {

    /** How far the request's timestamp is off. */
    Duration shift() {
      return switch (kind) {
        case STALE_TIMESTAMP -> distance.negated();
        case FUTURE_TIMESTAMP -> distance;
        case WRONG_SIGNATURE, NO_SIGNATURE, DUPLICATE, REORDER -> Duration.ZERO;
      };
    }

    /** The signature to send; empty for none. */
    Optional<String> forge(String right) {
      return switch (kind) {
        case WRONG_SIGNATURE -> Optional.of("v0=" + "0".repeat(right.length() - 3));
        case NO_SIGNATURE -> Optional.empty();
        case STALE_TIMESTAMP, FUTURE_TIMESTAMP, DUPLICATE, REORDER -> Optional.of(right);
      };
    }

    String words() {
      return kind.words;
    }
  }

  private static final class Armed {
    private final Fault fault;
    private final Random random;
    private int left;

    Armed(Fault fault, long seed, int count) {
      this.fault = fault;
      this.random = new Random(seed);
      this.left = count;
    }
  }

  /** The names of all kinds. */
  public static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Arms a fault of one of these kinds. */
  public synchronized void add(ObjectNode json) {
    Fault fault =
        new Fault(
            Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)),
            Json.text(json, "name"),
            json.path("probability").asDouble(1.0),
            Duration.ofSeconds(json.path("seconds").asLong(SHIFT_SECONDS)));
    armed.add(
        new Armed(fault, json.path("seed").asLong(1), json.path("count").asInt(Integer.MAX_VALUE)));
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** The fault of one of these kinds that strikes a request of this name, if any. */
  synchronized Optional<Fault> strike(String name, Set<Kind> kinds) {
    for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
      Armed one = each.next();
      if (kinds.contains(one.fault.kind())
          && one.fault.name().map(name::equals).orElse(true)
          && one.random.nextDouble() < one.fault.probability()) {
        if (--one.left <= 0) {
          each.remove();
        }
        return Optional.of(one.fault);
      }
    }
    return Optional.empty();
  }
}
