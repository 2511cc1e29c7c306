package dev.ecomind.phasebot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Reads a request's body once, as it is, within bounds of size and time. */
final class Body {
  static final int MOST_BYTES = 1 << 20;
  private static final long MOST_NANOS = 10_000_000_000L;

  private final LongSupplier nanos;

  /**
   * @param nanos time that only runs forward
   */
  Body(LongSupplier nanos) {
    this.nanos = nanos;
  }

  byte[] read(HttpServletRequest request) throws IOException, Refused {
    long started = nanos.getAsLong();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    InputStream in = request.getInputStream();
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      all.write(some, 0, count);
      if (all.size() > MOST_BYTES) {
        throw tooLarge();
      }
      // A body that trickles in would keep a thread for as long as the sender likes.
      if (nanos.getAsLong() - started > MOST_NANOS) {
        throw new Refused(HttpServletResponse.SC_REQUEST_TIMEOUT, "the body came too slowly");
      }
    }
    return all.toByteArray();
  }

  static Refused tooLarge() {
    return new Refused(
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "the body is larger than " + MOST_BYTES + " bytes");
  }
}
