package dev.ecomind.phasebot.document.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells files that are no text by their first bytes or by their control characters. */
enum FileFormat {
  ARCHIVE("a Word, OpenDocument or ZIP file", "PK\u0003\u0004"),
  PORTABLE("a PDF file", "%PDF-"),
  PICTURE("a picture", "\u0089PNG"),
  PHOTO("a picture", "\u00ff\u00d8\u00ff"),
  COMPRESSED("a compressed file", "\u001f\u008b"),
  OLD_OFFICE("an old Office file", "\u00d0\u00cf\u0011\u00e0");

  /** One control character in so many bytes is an accident; more are no text. */
  private static final int BYTES_FOR_A_CONTROL = 50;

  private final String name;

  /** Its first bytes, each as the character of that number. */
  private final String signature;

  FileFormat(String name, String signature) {
    this.name = name;
    this.signature = signature;
  }

  /** What the file is, in words; empty if it may be text. */
  static Optional<String> of(byte[] source) {
    for (FileFormat format : values()) {
      int length = Math.min(source.length, format.signature.length());
      String first = new String(source, 0, length, StandardCharsets.ISO_8859_1);
      if (first.equals(format.signature)) {
        return Optional.of(format.name);
      }
    }
    return controls(source) * BYTES_FOR_A_CONTROL <= source.length
        ? Optional.empty()
        : Optional.of("a binary file");
  }

  private static long controls(byte[] source) {
    long controls = 0;
    for (byte value : source) {
      if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
        controls++;
      }
    }
    return controls;
  }
}
