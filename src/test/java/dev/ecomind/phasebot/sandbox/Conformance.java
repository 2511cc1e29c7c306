package dev.ecomind.phasebot.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Third parties' data that tests hold the sandbox against where it is present. */
final class Conformance {
  private Conformance() {}

  /** Skips the test, and says so, where the folder is absent. */
  static void demand(Path folder) {
    if (!Files.isDirectory(folder)) {
      String words = "NO CONFORMANCE DATA AT " + folder + ": it is NOT compared with.";
      System.err.println(words);
      Assumptions.abort(words);
    }
  }
}
