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
    add(decoded.orElseGet(() -> new String(bytes, guess)));
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
    for (int at = 0; at < whole.length(); at++) {
      boolean paired = whole.startsWith("\r\n", at);
      if ((whole.charAt(at) == '\n' || whole.charAt(at) == '\r') && !paired) {
        line++;
        add(whole.substring(from, at + 1));
        from = at + 1;
      }
    }
    line++;
    add(whole.substring(from));
  }

  SourceText finish() {
    return new SourceText(text.toString(), report.findings(guess.name()));
  }

  private void add(String decoded) {
    String readable = decoded;
    if (decoded.indexOf('\0') >= 0) {
      report.nul(line);
      readable = decoded.replace("\0", "");
    }
    if (readable.chars().allMatch(character -> character < 0x80)) {
      text.append(readable);
      return;
    }
    LineRepair.Repaired repaired = repair.repair(readable);
    report.repaired(line, repaired);
    text.append(repaired.text());
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
