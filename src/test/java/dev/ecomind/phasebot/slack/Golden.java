package dev.ecomind.phasebot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with the JSON that is expected; {@code -Dgolden.write=true} writes them anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/slack");

  private Golden() {}

  static void assertSame(String name, JsonNode json) {
    assertSame(FOLDER.resolve(name + ".json"), json.toPrettyString().replace("\r\n", "\n") + "\n");
  }

  static void assertSameText(String name, String text) {
    assertSame(FOLDER.resolve(name + ".txt"), text);
  }

  private static void assertSame(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual, StandardCharsets.UTF_8);
      }
      assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
