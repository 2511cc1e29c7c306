package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;

/** Gathers what was not understood while reading. */
public final class Notes {
  private final List<Finding> findings = new ArrayList<>();

  synchronized void warn(String rule, int line, String text) {
    findings.add(new Finding(rule, Weight.WARNING, line, text));
  }

  synchronized void mention(String rule, int line, String text) {
    findings.add(new Finding(rule, Weight.INFO, line, text));
  }

  public synchronized List<Finding> findings() {
    return List.copyOf(findings);
  }
}
