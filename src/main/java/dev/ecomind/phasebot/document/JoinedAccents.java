package dev.ecomind.phasebot.document;

import java.text.Normalizer;

/** Joins letters and their accents where a file system or an editor has parted them. */
final class JoinedAccents {
  private JoinedAccents() {}

  /** The same text, letters with accents being one character each; lines stay. */
  static String of(String text) {
    int at = 0;
    while (at < text.length() && !isPart(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** An accent, the sound mark of a Japanese letter, or a part of a Korean one. */
  private static boolean isPart(char character) {
    return character >= '\u0300'
        && (character <= '\u036F'
            || (character >= '\u1100' && character <= '\u11FF')
            || character == '\u3099'
            || character == '\u309A');
  }
}
