package dev.ecomind.phasebot.settings;

import java.util.Optional;

/**
 * One thing that is wrong with the settings.
 *
 * @param variable its name, or that of the file
 * @param read what was found there, masked where it is secret; empty where nothing was
 * @param wrong what is wrong with it
 * @param example a line that would do, or what to do
 */
public record Problem(String variable, Optional<String> read, String wrong, String example) {

  /** In one line, for a terminal or a log. */
  public String text() {
    return variable
        + read.map(value -> ": read " + value + ", ").orElse(": ")
        + wrong
        + (wrong.endsWith("?") ? " Example: " : ". Example: ")
        + example;
  }
}
