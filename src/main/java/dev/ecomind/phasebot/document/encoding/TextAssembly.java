package dev.ecomind.phasebot.document.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts a text together line by line, repairing each line on its own. */
final class TextAssembly {
  private final LineRepair repair;
  private final Charset guess;
  private final StringBuilder text = new StringBuilder();

  /** A text of which nothing had to be repaired. */
  private String untouched = "";

  private final RepairReport report = new RepairReport();
  private int line;

  /**
   * @param guess the encoding of lines that are not UTF-8
   */
  TextAssembly(LineRepair repair, Charset guess) {
    this.repair = repair;
    this.guess = guess;
  }

  /** Adds a line of bytes with its end. */
  void addLine(byte[] bytes) {
    line++;
    Optional<String> decoded = strict(bytes, StandardCharsets.UTF_8);
    if (decoded.isEmpty()) {
      decoded = strict(SingleSurrogates.joined(bytes), StandardCharsets.UTF_8);
      if (decoded.isPresent()) {
        report.joined(line);
      } else {
        report.guessed(line);
      }
    }
    text.append(readable(decoded.orElseGet(() -> new String(bytes, guess))));
  }

  /**
   * Adds text of several lines that is already decoded.
   *
   * @param guessed whether its encoding is not certain
   */
  void addText(String decoded, boolean guessed) {
    if (guessed) {
      report.guessed(1);
    }
    // UTF-32 may hold half a character, which could not be written out again.
    String whole = SingleSurrogates.replaced(decoded);
    int from = 0;
    int kept = 0;
    boolean plain = true;
    for (int at = 0; at < whole.length(); at++) {
      char character = whole.charAt(at);
      plain &= character < 0x80 && character > 0;
      boolean paired = character == '\r' && whole.startsWith("\n", at + 1);
      boolean ends = (character == '\n' || character == '\r') && !paired;
      if (ends || at + 1 == whole.length()) {
        line++;
        if (!plain) {
          kept = addChanged(whole, kept, from, at + 1);
        }
        from = at + 1;
        plain = true;
      }
    }
    if (kept == 0) {
      untouched = whole;
    } else {
      text.append(whole, kept, whole.length());
    }
  }

  SourceText finish(int start) {
    return new SourceText(
        text.isEmpty() ? untouched : text.toString(), report.findings(guess.name()), guess, start);
  }

  /** Adds a line, and what stands before it, if it had to be repaired; says what is added. */
  private int addChanged(String decoded, int kept, int from, int to) {
    String original = decoded.substring(from, to);
    String readable = readable(original);
    if (readable.equals(original)) {
      return kept;
    }
    text.append(decoded, kept, from).append(readable);
    return to;
  }

  private String readable(String decoded) {
    String readable = decoded;
    if (decoded.indexOf('\0') >= 0) {
      report.nul(line);
      readable = decoded.replace("\0", "");
    }
    LineRepair.Repaired repaired = repair.repair(readable);
    report.repaired(line, repaired);
    return repaired.text();
  }

  /** The text, if the bytes are valid in that encoding throughout. */
  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
