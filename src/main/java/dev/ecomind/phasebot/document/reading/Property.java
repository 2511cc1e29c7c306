package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import java.util.Optional;

/** A label with a value, such as "Owner: DevOps Lead". */
public final class Property {
  /** The label of what counts only where nothing better is said. */
  static final String WEAK = "?";

  private final Field field;
  private final Optional<String> label;
  private final Phrase phrase;

  /** Where the value begins in the phrase. */
  private final int start;

  private Property(Field field, Optional<String> label, Phrase phrase, int start) {
    this.field = field;
    this.label = label;
    this.phrase = phrase;
    this.start = start;
  }

  /** A value without a label of its own in the same phrase. */
  Property(Field field, String label, Phrase value) {
    this(field, Optional.of(label), value, 0);
  }

  /** A phrase with a label in front of a colon; it is not taken apart before somebody asks. */
  static Property labelled(Field field, Phrase phrase, int colon) {
    return new Property(field, Optional.empty(), phrase, colon + 1);
  }

  public Field field() {
    return field;
  }

  public String label() {
    return label.orElseGet(() -> phrase.text().substring(0, start - 1).strip());
  }

  Phrase value() {
    return start == 0 ? phrase : phrase.from(start);
  }

  boolean isWeak() {
    return label().equals(WEAK);
  }

  /** Whether nothing stands behind the label. */
  boolean isBlank() {
    return text().isBlank();
  }

  public String text() {
    return start == 0 ? phrase.text() : phrase.text().substring(start).strip();
  }

  public int line() {
    return phrase.line();
  }
}
