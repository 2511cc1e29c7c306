package dev.ecomind.phasebot.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TEST = Path.of("src", "test", "java");

  @Test
  void files_haveAtMost300Lines() throws IOException {
    List<Path> files = Stream.concat(javaFiles(MAIN).stream(), javaFiles(TEST).stream()).toList();

    List<Path> lengthy = files.stream().filter(file -> lines(file) > 300).toList();

    assertThat(lengthy).as("a file tells one thing").isEmpty();
  }

  @Test
  void files_areShortForTheMostPart() throws IOException {
    assertThat(median(javaFiles(MAIN))).as("median lines of a main file").isLessThan(80);
    assertThat(median(javaFiles(TEST))).as("median lines of a test file").isLessThan(80);
  }

  @Test
  void packages_areNullMarked() throws IOException {
    List<Path> files = javaFiles(MAIN);

    List<Path> unmarked =
        files.stream().map(Path::getParent).distinct().filter(SourceFilesTest::unmarked).toList();

    assertThat(unmarked).as("NullAway only checks what is marked").isEmpty();
  }

  @Test
  void checks_seeWhatIsWrong(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Long.java"), "\n".repeat(301));
    Files.writeString(folder.resolve("package-info.java"), "package folder;\n");

    List<Path> files = javaFiles(folder);

    assertThat(files).hasSize(2);
    assertThat(lines(folder.resolve("Long.java"))).isEqualTo(301);
    assertThat(median(files)).isEqualTo(301);
    assertThat(unmarked(folder)).isTrue();
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static long median(List<Path> files) {
    return files.stream()
        .mapToLong(SourceFilesTest::lines)
        .sorted()
        .skip(files.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean unmarked(Path folder) {
    try {
      Path mark = folder.resolve("package-info.java");
      return !Files.exists(mark) || !Files.readString(mark, UTF_8).contains("\n@NullMarked\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
