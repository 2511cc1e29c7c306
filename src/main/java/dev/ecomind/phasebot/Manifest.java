package dev.ecomind.phasebot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The app manifest that the jar carries, the same file that is pasted into Slack. */
final class Manifest {
  private Manifest() {}

  static String text() {
    try (InputStream content = Manifest.class.getResourceAsStream("/slack-manifest.yaml")) {
      if (content == null) {
        throw new IllegalStateException("The jar lacks slack-manifest.yaml");
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
