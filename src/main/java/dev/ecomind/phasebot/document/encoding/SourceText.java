package dev.ecomind.phasebot.document.encoding;

import dev.ecomind.phasebot.review.Finding;
import java.util.List;

/**
 * The text of a document after repair.
 *
 * @param text line ends as they were
 * @param findings what was repaired, guessed or lost
 */
public record SourceText(String text, List<Finding> findings) {
  public SourceText {
    findings = List.copyOf(findings);
  }
}
