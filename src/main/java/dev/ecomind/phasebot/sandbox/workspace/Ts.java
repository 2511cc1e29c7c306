package dev.ecomind.phasebot.sandbox.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;

/** Slack's message timestamps, {@code seconds.micros}, which are also the messages' ids. */
public final class Ts {
  private static final int LONGEST = 30;
  private static final long MICROS = 1_000_000L;

  private Ts() {}

  public static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** Reads a timestamp, also one without a fraction; empty where it is none. */
  public static OptionalLong micros(String ts) {
    if (ts.length() > LONGEST) {
      return OptionalLong.empty();
    }
    try {
      BigDecimal micros = new BigDecimal(ts).movePointRight(6).setScale(0, RoundingMode.DOWN);
      return OptionalLong.of(micros.longValueExact());
    } catch (ArithmeticException | NumberFormatException notATimestamp) {
      return OptionalLong.empty();
    }
  }

  public static String text(long micros) {
    return String.format(
        Locale.ROOT, "%d.%06d", Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS));
  }
}
