package dev.ecomind.phasebot.document.writing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.document.encoding.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a document, cut where its lines end, and the encoding that they are in. */
final class SourceBytes {
  private final byte[] mark;
  private final Charset charset;
  private final List<byte[]> lines;

  private SourceBytes(byte[] mark, Charset charset, List<byte[]> lines) {
    this.mark = mark;
    this.charset = charset;
    this.lines = lines;
  }

  /** Cuts the bytes as the text that was read from them has lines. */
  static SourceBytes of(byte[] source, SourceText read) {
    Charset charset = read.charset();
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    // One character a byte: line ends are found, whatever else the bytes may mean.
    Charset cutting = wide ? charset : ISO_8859_1;
    String text = new String(source, read.start(), source.length - read.start(), cutting);
    List<byte[]> lines = new ArrayList<>();
    int from = read.start();
    for (String line : TextLines.of(text)) {
      int to = Math.min(source.length, from + length(line, cutting));
      lines.add(Arrays.copyOfRange(source, from, to));
      from = to;
    }
    // A zero byte between the two halves of a line end joins them: all is written anew then.
    boolean aligned = lines.size() == TextLines.of(read.text()).size();
    return new SourceBytes(
        Arrays.copyOf(source, read.start()), charset, aligned ? lines : List.of());
  }

  private static int length(String line, Charset charset) {
    if (charset.equals(ISO_8859_1)) {
      return line.length();
    }
    return charset.name().startsWith("UTF-16")
        ? 2 * line.length()
        : 4 * line.codePointCount(0, line.length());
  }

  /** The byte order mark; empty where there is none. */
  byte[] mark() {
    return mark.clone();
  }

  /** The bytes of a line as they were, if they say just this; else this in the same encoding. */
  byte[] line(int index, String text) {
    if (index >= lines.size()) {
      return added(text);
    }
    byte[] before = lines.get(index);
    boolean unchanged = says(before, UTF_8, text) || says(before, charset, text);
    return unchanged ? before.clone() : encoded(text, isUtf8(before) ? UTF_8 : charset);
  }

  /** Text that was not there before. */
  byte[] added(String text) {
    return encoded(text, charset);
  }

  /** Zero bytes are not read, and stay where they are. */
  private static boolean says(byte[] line, Charset charset, String text) {
    return new String(line, charset).replace("\0", "").equals(text);
  }

  /** Whether a line of a file in another encoding is UTF-8 nevertheless. */
  private static boolean isUtf8(byte[] line) {
    boolean ascii = new String(line, ISO_8859_1).chars().allMatch(character -> character < 0x80);
    try {
      UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(line));
      return !ascii;
    } catch (CharacterCodingException otherwiseEncoded) {
      return false;
    }
  }

  /** What the encoding cannot write is written as Markdown names characters: by their number. */
  private static byte[] encoded(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text.getBytes(charset);
    }
    StringBuilder writable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              String one = Character.toString(character);
              writable.append(encoder.canEncode(one) ? one : "&#" + character + ";");
            });
    return writable.toString().getBytes(charset);
  }
}
