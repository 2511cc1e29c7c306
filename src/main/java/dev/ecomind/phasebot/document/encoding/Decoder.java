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
    int start = wide.map(WideEncoding::start).orElseGet(() -> marked(source));
    SourceText text = assembled(source, wide, start).finish(start);
    if (text.text().isBlank()) {
      return new NoText("The document is empty. Give a file with at least one phase in it.");
    }
    return new Decoded(text);
  }

  private static int marked(byte[] source) {
    return WideEncoding.startsWith(source, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private TextAssembly assembled(byte[] source, Optional<WideEncoding> wide, int start) {
    Optional<String> text =
        wide.map(one -> new String(source, start, source.length - start, one.charset()))
            .or(() -> utf8(source, start));
    Charset guess =
        wide.map(WideEncoding::charset)
            .orElseGet(() -> text.isPresent() ? UTF_8 : NarrowEncoding.of(source));
    TextAssembly assembly = new TextAssembly(repair, guess);
    if (text.isPresent()) {
      assembly.addText(text.get(), wide.filter(WideEncoding::guessed).isPresent());
    } else {
      addLines(source, start, assembly);
    }
    return assembly;
  }

  /** The text, if all of it is valid; a replacement character may be its own or a sign of error. */
  private static Optional<String> utf8(byte[] source, int start) {
    String text = new String(source, start, source.length - start, UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? Optional.of(text)
        : TextAssembly.strict(Arrays.copyOfRange(source, start, source.length), UTF_8);
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
}
