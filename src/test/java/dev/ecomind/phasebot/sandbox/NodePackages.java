package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The packages for Node that tests hold the sandbox against, as the lock file names them. */
final class NodePackages {
  private static final Path SOURCES = Path.of("src", "test", "node");
  private static final Path FOLDER = Path.of("target", "node");
  private static final Path INSTALLED =
      FOLDER.resolve("node_modules").resolve(".package-lock.json");
  private static final long PATIENCE_MINUTES = 5;

  private NodePackages() {}

  /** Installs them; without Node the test is skipped loudly, in CI it fails. */
  static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String name : List.of("package.json", "package-lock.json", "client.mjs")) {
      Files.copy(SOURCES.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      run("node", "--version");
    } catch (IOException absent) {
      absent("NODE IS NOT INSTALLED: the sandbox is NOT held against packages for Node.");
    }
    if (!isCurrent()) {
      run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }
  }

  /** The text of a file of a package. */
  static String read(String path) throws IOException {
    return Files.readString(FOLDER.resolve("node_modules").resolve(path), StandardCharsets.UTF_8);
  }

  /** Runs a command to its end; what it said comes back. */
  static String run(String... command) throws IOException, InterruptedException {
    Path out = FOLDER.resolve(command[0] + ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      boolean isOver = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
      String said = Files.readString(out, StandardCharsets.UTF_8);
      assertThat(isOver).as("%s ended; it said:%n%s", List.of(command), said).isTrue();
      assertThat(process.exitValue()).as("%s said:%n%s", List.of(command), said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whether what is installed was installed after the lock file was last changed. */
  private static boolean isCurrent() throws IOException {
    Path lock = SOURCES.resolve("package-lock.json");
    return Files.exists(INSTALLED)
        && Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(lock)) >= 0;
  }

  private static void absent(String words) {
    if (System.getenv("CI") != null) {
      fail(words);
    }
    System.err.println("=".repeat(words.length()) + "\n" + words);
    Assumptions.abort(words);
  }
}
