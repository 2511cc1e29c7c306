package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with the text that is expected; {@code -Dgolden.write=true} writes them anew. */
final class GoldenText {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private GoldenText() {}

  static void assertSame(String file, String actual) {
    Path path = RESOURCES.resolve(file);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, actual, StandardCharsets.UTF_8);
      }
      assertThat(actual).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
