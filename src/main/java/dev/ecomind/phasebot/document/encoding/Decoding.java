package dev.ecomind.phasebot.document.encoding;

/** What came of the bytes of a file. */
public sealed interface Decoding {
  /** They are text. */
  record Decoded(SourceText source) implements Decoding {}

  /**
   * They are no text that could be read.
   *
   * @param sentence what is wrong and what to do
   */
  record NoText(String sentence) implements Decoding {}
}
