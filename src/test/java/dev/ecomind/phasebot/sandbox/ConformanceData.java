package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data of others that tests hold the sandbox against; a test that misses them says so aloud. */
public final class ConformanceData {
  private static final Path ROOT = Path.of("../shared/conformance");

  private ConformanceData() {}

  /** A folder of the data; the calling test is skipped where it is absent. */
  public static Path folder(String name) {
    Path folder = ROOT.resolve(name);
    if (!Files.isDirectory(folder)) {
      System.err.println("SKIPPED: there is no conformance data at " + folder);
    }
    assumeThat(Files.isDirectory(folder)).as("conformance data at %s", folder).isTrue();
    return folder;
  }

  /** What Slack's documentation says of a method. */
  public static JsonNode reference(String method) {
    return read(folder("slack-api-ref-methods").resolve(method + ".json"));
  }

  public static JsonNode read(Path file) {
    try {
      return Json.parse(Files.readString(file, StandardCharsets.UTF_8)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
