package dev.ecomind.phasebot.document.encoding;

import dev.ecomind.phasebot.review.Finding;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The text of a document after repair.
 *
 * @param text line ends as they were
 * @param findings what was repaired, guessed or lost
 * @param charset the encoding of the file; of one that is neither UTF-8 nor wide, that of its lines
 *     that are not UTF-8
 * @param start how many bytes the byte order mark takes, 0 where there is none
 */
public record SourceText(String text, List<Finding> findings, Charset charset, int start) {
  public SourceText {
    findings = List.copyOf(findings);
  }
}
