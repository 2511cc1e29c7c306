package dev.ecomind.phasebot.document.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A one-byte encoding by which UTF-8 is often misread, turned round: from character to byte.
 *
 * <p>Bytes that the encoding leaves undefined are found as the control character of the same
 * number, which is how browsers read them; this also covers Latin-1 within windows-1252.
 */
final class CodePage {
  static final List<CodePage> MISREADINGS =
      List.of(
          new CodePage(Charset.forName("windows-1252")),
          new CodePage(Charset.forName("windows-1254")));

  private static final char UNDEFINED = '\uFFFD';
  private static final int HIGHEST = 0x2122;

  private final short[] bytes = new short[HIGHEST + 1];

  private CodePage(Charset charset) {
    Arrays.fill(bytes, (short) -1);
    for (int value = 0x80; value <= 0xFF; value++) {
      char read = new String(new byte[] {(byte) value}, charset).charAt(0);
      char character = read == UNDEFINED ? latin(value) : read;
      bytes[character] = (short) value;
      if (bytes[latin(value)] < 0) {
        bytes[latin(value)] = (short) value;
      }
    }
  }

  /** The byte that was misread as this character, or -1 if there is none. */
  int byteOf(char character) {
    return character > HIGHEST ? -1 : bytes[character];
  }

  private static char latin(int value) {
    return new String(new byte[] {(byte) value}, StandardCharsets.ISO_8859_1).charAt(0);
  }
}
