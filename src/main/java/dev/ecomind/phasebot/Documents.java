package dev.ecomind.phasebot;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.document.ReadResult;
import dev.ecomind.phasebot.project.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Gets review documents from files and from the jar. */
final class Documents {
  private static final String SAMPLE = "sample/quick-reference.md";

  private static final Limits LIMITS = Limits.USUAL;

  private Documents() {}

  /** The bytes of a file, which may be one byte over the limit but no more. */
  static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Failed("I read \"" + file + "\", which is a folder. Name a Markdown file.");
    }
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(LIMITS.mostBytes() + 1);
    } catch (NoSuchFileException missing) {
      throw new Failed("I read \"" + file + "\"; there is no such file. Nothing was changed.");
    }
  }

  /** The same of what is handed over on standard input. */
  static byte[] bytes(InputStream input) throws IOException {
    return input.readNBytes(LIMITS.mostBytes() + 1);
  }

  /** The review that comes with the product. */
  static byte[] sample() {
    try (InputStream content = Documents.class.getResourceAsStream(SAMPLE)) {
      if (content == null) {
        throw new IllegalStateException("The jar lacks " + SAMPLE);
      }
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reading a document takes a vocabulary, which other verbs need not wait for. */
  static ReadResult read(byte[] source) {
    return new DocumentReader(LIMITS).read(source);
  }

  /** The same, in the words of what may happen to a project. */
  static Reading reading(byte[] source) {
    return read(source)
        .fold(
            Reading::understood,
            refused -> Reading.unreadable(refused.sentence(), refused.findings()));
  }

  static int mostBytes() {
    return LIMITS.mostBytes();
  }
}
