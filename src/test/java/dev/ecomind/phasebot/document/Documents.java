package dev.ecomind.phasebot.document;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.ecomind.phasebot.document.ReadResult.Read;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Documents for tests, read and rendered. */
final class Documents {
  static final DocumentReader READER = new DocumentReader(Limits.USUAL);

  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private Documents() {}

  static byte[] sample() {
    return bytes("/dev/ecomind/phasebot/sample/quick-reference.md");
  }

  static byte[] resource(String name) {
    return bytes("/dev/ecomind/phasebot/document/" + name);
  }

  /** The text of that file, which {@code -Dgolden.write=true} writes anew. */
  static String golden(String name, String actual) {
    if (Boolean.getBoolean("golden.write")) {
      try {
        Files.writeString(
            Path.of("src/test/resources/dev/ecomind/phasebot/document", name), actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return actual;
    }
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  static Review read(byte[] source) {
    return ((Read) READER.read(source)).review();
  }

  static Review read(String markdown) {
    return read(markdown.getBytes(StandardCharsets.UTF_8));
  }

  static String json(Review review) {
    try {
      return WRITER.writeValueAsString(ReviewJson.of(review)) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream stream =
        Objects.requireNonNull(Documents.class.getResourceAsStream(path), path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
