package dev.ecomind.phasebot.settings;

/** A text that is never shown, wherever the record that holds it ends up. */
public record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
