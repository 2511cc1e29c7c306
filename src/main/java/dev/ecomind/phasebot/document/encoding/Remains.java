package dev.ecomind.phasebot.document.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** The table of what is left of characters that lost a byte. */
final class Remains {
  private static final String TABLE = "/dev/ecomind/phasebot/document/encoding/remains.txt";

  private final Map<Integer, Integer> characters = new HashMap<>();

  static Remains load() {
    Remains remains = new Remains();
    try (InputStream table =
        Objects.requireNonNull(Remains.class.getResourceAsStream(TABLE), TABLE)) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(remains::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return remains;
  }

  private void add(String line) {
    String[] words = line.split("\\s+", 4);
    int key = key(Integer.parseInt(words[0], 16), Integer.parseInt(words[1], 16));
    characters.put(key, Integer.parseInt(words[2].substring(2), 16));
  }

  /** The character of which only these two bytes arrived. */
  OptionalInt characterOf(int first, int second) {
    Integer character = characters.get(key(first, second));
    return character == null ? OptionalInt.empty() : OptionalInt.of(character);
  }

  private static int key(int first, int second) {
    return (first << 8) | second;
  }
}
