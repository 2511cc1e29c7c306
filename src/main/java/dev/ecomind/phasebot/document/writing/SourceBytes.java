package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.document.annotation.TextLines;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  static SourceBytes of(byte[] source) {
    if (startsWith(source, 0xFF, 0xFE)) {
      return cut(source, 2, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16LE);
    }
    if (startsWith(source, 0xFE, 0xFF)) {
      return cut(source, 2, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16BE);
    }
    int mark = startsWith(source, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    // One character a byte: line ends are found, whatever else the bytes may mean.
    return cut(source, mark, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);
  }

  /** Nothing that could be handed back; everything is written anew, as UTF-8. */
  static SourceBytes unknown() {
    return new SourceBytes(new byte[0], StandardCharsets.UTF_8, List.of());
  }

  private static SourceBytes cut(byte[] source, int mark, Charset charset, Charset cutting) {
    int width = cutting.equals(StandardCharsets.ISO_8859_1) ? 1 : 2;
    String text = new String(source, mark, source.length - mark, cutting);
    List<byte[]> lines = new ArrayList<>();
    int from = mark;
    for (String line : TextLines.of(text)) {
      int to = Math.min(source.length, from + line.length() * width);
      lines.add(Arrays.copyOfRange(source, from, to));
      from = to;
    }
    return new SourceBytes(Arrays.copyOf(source, mark), charset, lines);
  }

  private static boolean startsWith(byte[] source, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= source.length || (source[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /** The byte order mark; empty where there is none. */
  byte[] mark() {
    return mark.clone();
  }

  int size() {
    return lines.size();
  }

  /** The bytes of a line as they were, if they say just this; else this in the same encoding. */
  byte[] line(int index, String text) {
    return index < lines.size() && decoded(lines.get(index)).equals(Optional.of(text))
        ? lines.get(index).clone()
        : added(text);
  }

  /** Text that was not there before. */
  byte[] added(String text) {
    return text.getBytes(charset);
  }

  private Optional<String> decoded(byte[] line) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(line))
              .toString());
    } catch (CharacterCodingException otherwiseEncoded) {
      return Optional.empty();
    }
  }
}
