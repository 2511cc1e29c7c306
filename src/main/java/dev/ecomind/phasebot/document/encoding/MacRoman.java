package dev.ecomind.phasebot.document.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads back UTF-8 that an old Mac program took for Mac Roman: {@code √º} is ü, {@code ‚Äì} a dash.
 *
 * <p>A run of characters is turned back if as bytes it is UTF-8 throughout and begins with a sign
 * that nobody writes in front of such a letter; runs that begin with a letter only if there is no
 * other character beyond ASCII in the line.
 */
final class MacRoman {
  /** What the first bytes C2, C3, C4, C5, CE, CF, E2, E3 and F0 were read as, unless a letter. */
  private static final String BETRAYING = "¬√ƒ≈Œœ‚„\uF8FF";

  /** What the commonest bytes of garbled text are on a Mac, and never or seldom to Windows. */
  private static final Pattern OF_MAC = Pattern.compile("√|^[^ÃÂâÐØÙ×å]*‚[ÄÇÜú][^ÃÂâÐØÙ×å]*$");

  /** Fewer runs that begin with a letter may be chance. */
  private static final int ENOUGH_RUNS = 3;

  private static final int HIGHEST = 0xFB02;
  private static final short[] BYTES = table();

  private MacRoman() {}

  /** A run that may have been misread: where it ends, and what it was. */
  private record Run(int end, String text) {}

  /** Whether the line shows signs of this misreading that no other leaves. */
  static boolean isCertain(String line) {
    return OF_MAC.matcher(line).find() || isAllLetters(line);
  }

  /** The line as it was; empty if nothing shows that it was misread so. */
  static Optional<String> repaired(String line) {
    boolean proven = false;
    for (int at = 0; at < line.length() && !proven; at++) {
      proven = betrays(line, at);
    }
    return proven || isAllLetters(line) ? Optional.of(turned(line)) : Optional.empty();
  }

  private static boolean betrays(String line, int at) {
    return BETRAYING.indexOf(line.charAt(at)) >= 0 && run(line, at).isPresent();
  }

  /** Chinese and Korean look so: every third character is an accented letter. */
  private static boolean isAllLetters(String line) {
    int runs = 0;
    int at = 0;
    while (at < line.length()) {
      Optional<Run> run = run(line, at);
      if (run.isEmpty() && line.charAt(at) >= 0x80) {
        return false;
      }
      boolean foreign = run.filter(one -> one.text().codePointAt(0) >= 0x2E80).isPresent();
      runs += foreign ? 1 : 0;
      at = run.map(Run::end).orElse(at + 1);
    }
    return runs >= ENOUGH_RUNS;
  }

  private static String turned(String line) {
    StringBuilder text = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      Optional<Run> run = run(line, at);
      text.append(run.map(Run::text).orElse(line.substring(at, at + 1)));
      at = run.map(Run::end).orElse(at + 1);
    }
    return text.toString();
  }

  /** One character whose bytes were misread from there on. */
  private static Optional<Run> run(String line, int at) {
    int length = Plausibility.lengthAfter(byteOf(line.charAt(at)));
    if (length == 0 || at + length > line.length()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length];
    for (int next = 0; next < length; next++) {
      int value = byteOf(line.charAt(at + next));
      if (next > 0 && (value < 0x80 || value >= 0xC0)) {
        return Optional.empty();
      }
      bytes[next] = (byte) value;
    }
    String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
    return Plausibility.isPlausible(text.codePointAt(0), length) && text.indexOf('\uFFFD') < 0
        ? Optional.of(new Run(at + length, text))
        : Optional.empty();
  }

  private static int byteOf(char character) {
    return character > HIGHEST ? -1 : BYTES[character];
  }

  private static short[] table() {
    short[] bytes = new short[HIGHEST + 1];
    Arrays.fill(bytes, (short) -1);
    Charset charset = Charset.forName("x-MacRoman");
    for (int value = 0x80; value <= 0xFF; value++) {
      String read = new String(new byte[] {(byte) value}, charset);
      bytes[read.charAt(0)] = (short) value;
    }
    bytes['\uF8FF'] = 0xF0;
    bytes['Ω'] = 0xBD;
    bytes['\u2126'] = 0xBD;
    return bytes;
  }
}
