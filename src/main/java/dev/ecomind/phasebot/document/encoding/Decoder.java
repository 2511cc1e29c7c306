package dev.ecomind.phasebot.document.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import dev.ecomind.phasebot.document.encoding.Decoding.NoText;
import java.nio.charset.Charset;
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
    Optional<WideEncoding> wide = WideEncoding.of(source);
    Optional<String> format = wide.isPresent() ? Optional.empty() : FileFormat.of(source);
    if (format.isPresent()) {
      return new NoText(
          "This is %s, not a text. Save the review as Markdown and import that."
              .formatted(format.get()));
    }
    TextAssembly assembly = new TextAssembly(repair, guess(source, wide));
    int start = wide.map(WideEncoding::start).orElseGet(() -> marked(source));
    if (wide.isPresent()) {
      assembly.addText(
          new String(source, start, source.length - start, wide.get().charset()),
          wide.get().guessed());
    } else {
      addLines(source, start, assembly);
    }
    SourceText text = assembly.finish(start);
    if (text.text().isBlank()) {
      return new NoText("The document is empty. Give a file with at least one phase in it.");
    }
    return new Decoded(text);
  }

  private static int marked(byte[] source) {
    return WideEncoding.startsWith(source, 0xEF, 0xBB, 0xBF) ? 3 : 0;
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

  private static Charset guess(byte[] source, Optional<WideEncoding> wide) {
    return wide.map(WideEncoding::charset)
        .or(() -> TextAssembly.strict(source, UTF_8).map(text -> UTF_8))
        .orElseGet(() -> NarrowEncoding.of(source));
  }
}
