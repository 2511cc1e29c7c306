package dev.ecomind.phasebot.document.encoding;

import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import dev.ecomind.phasebot.document.encoding.Decoding.NoText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Turns the bytes of a file into text and says what it had to repair. */
public final class Decoder {
  private final int mostBytes;
  private final LineRepair repair = new LineRepair(Remains.load());

  /**
   * @param mostBytes size above which a file is refused
   */
  public Decoder(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  public Decoding decode(byte[] source) {
    if (source.length > mostBytes) {
      return new NoText(
          "The document has %,d bytes; more than %,d are not read. Split it, or raise the limit."
              .formatted(source.length, mostBytes));
    }
    Optional<String> format = FileFormat.of(source);
    if (format.isPresent()) {
      return new NoText(
          "This is %s, not a text. Save the review as Markdown and import that."
              .formatted(format.get()));
    }
    Optional<Charset> wide = wideCharset(source);
    TextAssembly assembly = new TextAssembly(repair);
    if (wide.isPresent()) {
      assembly.addText(new String(source, 2, source.length - 2, wide.get()));
    } else {
      int start = startsWith(source, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      addLines(source, start, assembly);
    }
    SourceText text = assembly.finish();
    if (text.text().isBlank()) {
      return new NoText("The document is empty. Give a file with at least one phase in it.");
    }
    return new Decoded(text);
  }

  private static void addLines(byte[] source, int start, TextAssembly assembly) {
    int from = start;
    for (int at = start; at < source.length; at++) {
      // Line ends of Markdown only; U+0085 is part of many a garbled character.
      boolean paired = source[at] == '\r' && at + 1 < source.length && source[at + 1] == '\n';
      if ((source[at] == '\n' || source[at] == '\r') && !paired) {
        assembly.addLine(Arrays.copyOfRange(source, from, at + 1));
        from = at + 1;
      }
    }
    assembly.addLine(Arrays.copyOfRange(source, from, source.length));
  }

  private static Optional<Charset> wideCharset(byte[] source) {
    if (startsWith(source, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(source, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] source, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= source.length || (source[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
