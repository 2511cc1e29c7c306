package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports as they are expected; {@code -Dgolden.write=true} writes them anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/export");

  private Golden() {}

  static void assertSame(String name, String actual) {
    try {
      Path file = FOLDER.resolve(name);
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual, StandardCharsets.UTF_8);
      }
      assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
