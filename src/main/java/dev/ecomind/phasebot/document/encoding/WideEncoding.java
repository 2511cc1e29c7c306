package dev.ecomind.phasebot.document.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An encoding of several bytes a character, told by its mark or by where its zero bytes stand.
 *
 * @param start where the text begins, after the mark
 * @param guessed whether there was no mark
 */
record WideEncoding(Charset charset, int start, boolean guessed) {
  /** Enough to tell, and cheap. */
  private static final int LOOKED_AT = 4096;

  static Optional<WideEncoding> of(byte[] source) {
    // The mark of UTF-32 begins as that of UTF-16 does.
    if (startsWith(source, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new WideEncoding(Charset.forName("UTF-32LE"), 4, false));
    }
    if (startsWith(source, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new WideEncoding(Charset.forName("UTF-32BE"), 4, false));
    }
    if (startsWith(source, 0xFF, 0xFE)) {
      return Optional.of(new WideEncoding(StandardCharsets.UTF_16LE, 2, false));
    }
    return startsWith(source, 0xFE, 0xFF)
        ? Optional.of(new WideEncoding(StandardCharsets.UTF_16BE, 2, false))
        : unmarked(source);
  }

  private static Optional<WideEncoding> unmarked(byte[] source) {
    int length = Math.min(source.length, LOOKED_AT) / 2 * 2;
    int[] zeros = new int[2];
    for (int at = 0; at < length; at++) {
      zeros[at % 2] += source[at] == 0 ? 1 : 0;
    }
    // A plan has enough of spaces, digits and Markdown to tell, whatever its language.
    int many = length / 10;
    if (zeros[1] > many && zeros[0] == 0) {
      return Optional.of(new WideEncoding(StandardCharsets.UTF_16LE, 0, true));
    }
    return zeros[0] > many && zeros[1] == 0
        ? Optional.of(new WideEncoding(StandardCharsets.UTF_16BE, 0, true))
        : Optional.empty();
  }

  static boolean startsWith(byte[] source, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= source.length || (source[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
