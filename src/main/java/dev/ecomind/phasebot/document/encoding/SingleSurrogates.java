package dev.ecomind.phasebot.document.encoding;

import static java.lang.Character.MAX_SURROGATE;
import static java.lang.Character.MIN_SURROGATE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Some programs write each half of a pair of surrogates as three bytes of its own, which is not
 * UTF-8: pairs are joined, and a half without the other becomes U+FFFD.
 */
final class SingleSurrogates {
  private static final int LEAD = 0xED;
  private static final int LENGTH = 3;

  private SingleSurrogates() {}

  static byte[] joined(byte[] bytes) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      if (!isHalf(bytes, at)) {
        joined.write(bytes[at]);
        at++;
        continue;
      }
      char first = half(bytes, at);
      at += LENGTH;
      boolean paired =
          Character.isHighSurrogate(first)
              && isHalf(bytes, at)
              && Character.isLowSurrogate(half(bytes, at));
      String character = paired ? "" + first + half(bytes, at) : "\uFFFD";
      joined.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      at += paired ? LENGTH : 0;
    }
    return joined.toByteArray();
  }

  /** The text with U+FFFD in place of each half without the other. */
  static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point >= MIN_SURROGATE && point <= MAX_SURROGATE ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isHalf(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && (bytes[at] & 0xFF) == LEAD
        && (bytes[at + 1] & 0xE0) == 0xA0
        && (bytes[at + 2] & 0xC0) == 0x80;
  }

  private static char half(byte[] bytes, int at) {
    return (char) (0xD000 + ((bytes[at + 1] & 0x3F) << 6) + (bytes[at + 2] & 0x3F));
  }
}
