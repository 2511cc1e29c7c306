package dev.ecomind.phasebot.document.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * The one-byte encodings by which UTF-8 is often misread, turned round: from character to byte. No
 * character stands for different bytes in two of them, so one table serves for all.
 *
 * <p>Bytes that an encoding leaves undefined are found as the control character of the same number,
 * which is how browsers read them; this also covers Latin-1.
 */
final class CodePage {
  private static final List<Charset> MISREADINGS =
      List.of(Charset.forName("windows-1252"), Charset.forName("windows-1254"));

  private static final char UNDEFINED = '\uFFFD';
  private static final int HIGHEST = 0x2122;
  private static final short[] BYTES = table();

  private CodePage() {}

  /** The byte that was misread as this character, or -1 if there is none. */
  static int byteOf(char character) {
    return character > HIGHEST ? -1 : BYTES[character];
  }

  private static short[] table() {
    short[] bytes = new short[HIGHEST + 1];
    Arrays.fill(bytes, (short) -1);
    for (int value = 0x80; value <= 0xFF; value++) {
      bytes[value] = (short) value;
      for (Charset charset : MISREADINGS) {
        char read = new String(new byte[] {(byte) value}, charset).charAt(0);
        if (read != UNDEFINED) {
          bytes[read] = (short) value;
        }
      }
    }
    return bytes;
  }
}
