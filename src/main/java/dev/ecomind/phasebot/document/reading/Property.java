package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;

/** A label with a value, such as "Owner: DevOps Lead". */
public record Property(Field field, String label, Phrase value) {
  /** The label of what counts only where nothing better is said. */
  static final String WEAK = "?";

  boolean isWeak() {
    return label.equals(WEAK);
  }

  public String text() {
    return value.text();
  }

  public int line() {
    return value.line();
  }
}
