package dev.ecomind.phasebot.document.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the pictures that documents name between colons, such as {@code :warning:}. */
final class Shortcodes {
  private static final String TABLE = "/dev/ecomind/phasebot/document/outline/shortcodes.txt";
  private static final Pattern NAMED = Pattern.compile(":([a-z][a-z0-9_]{0,30}):");
  private static final Map<String, String> PICTURES = load();

  private Shortcodes() {}

  /** The same text with pictures for the names that are known. */
  static String drawn(String text) {
    int colon = text.indexOf(':');
    return colon < 0 || text.indexOf(':', colon + 1) < 0
        ? text
        : NAMED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(PICTURES.getOrDefault(found.group(1), found.group())));
  }

  private static Map<String, String> load() {
    Map<String, String> pictures = new HashMap<>();
    try (InputStream table =
        Objects.requireNonNull(Shortcodes.class.getResourceAsStream(TABLE), TABLE)) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(pair -> pictures.put(pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pictures;
  }
}
