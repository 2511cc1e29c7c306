package dev.ecomind.phasebot.document.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts a text together line by line, repairing each line on its own. */
final class TextAssembly {
  private static final Charset GUESS = Charset.forName("windows-1252");

  private final LineRepair repair;
  private final StringBuilder text = new StringBuilder();
  private final RepairReport report = new RepairReport();
  private int line;

  TextAssembly(LineRepair repair) {
    this.repair = repair;
  }

  /** Adds a line of bytes with its end. */
  void addLine(byte[] bytes) {
    line++;
    Optional<String> decoded = strictUtf8(bytes);
    if (decoded.isEmpty()) {
      report.guessed(line);
    }
    add(decoded.orElseGet(() -> new String(bytes, GUESS)));
  }

  /** Adds text of several lines that is already decoded. */
  void addText(String decoded) {
    int from = 0;
    for (int at = 0; at < decoded.length(); at++) {
      boolean paired = decoded.startsWith("\r\n", at);
      if ((decoded.charAt(at) == '\n' || decoded.charAt(at) == '\r') && !paired) {
        line++;
        add(decoded.substring(from, at + 1));
        from = at + 1;
      }
    }
    line++;
    add(decoded.substring(from));
  }

  SourceText finish() {
    return new SourceText(text.toString(), report.findings());
  }

  private void add(String decoded) {
    String readable = decoded;
    if (decoded.indexOf('\0') >= 0) {
      report.nul(line);
      readable = decoded.replace('\0', '\uFFFD');
    }
    if (readable.chars().allMatch(character -> character < 0x80)) {
      text.append(readable);
      return;
    }
    LineRepair.Repaired repaired = repair.repair(readable);
    report.repaired(line, repaired);
    text.append(repaired.text());
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
