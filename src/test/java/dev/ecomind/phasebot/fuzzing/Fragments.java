package dev.ecomind.phasebot.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Documents put together from lines that stand in real ones. Each byte of the choices names a line
 * of {@code fragments.txt}, to which lines are only ever added at the end, or says how the next one
 * is written.
 */
public final class Fragments {
  /** From here on bytes do not name a line. */
  private static final int LINES = 0xE0;

  private static final int MOST_LINES = 100;
  private static final List<String> ALL = load();

  private final ByteArrayOutputStream document = new ByteArrayOutputStream();
  private final byte[] choices;
  private int at;
  private String before = "";
  private String end = "\n";

  private Fragments(byte[] choices) {
    this.choices = choices.clone();
  }

  public static byte[] document(byte[] choices) {
    Fragments fragments = new Fragments(choices);
    int most = Math.min(choices.length, MOST_LINES);
    while (fragments.at < most) {
      fragments.next();
    }
    return fragments.document.toByteArray();
  }

  private int choice() {
    return at < choices.length ? choices[at++] & 0xFF : 0;
  }

  private void next() {
    int choice = choice();
    if (choice < LINES) {
      write(before + (choice < ALL.size() ? ALL.get(choice) : "") + end);
      return;
    }
    switch (choice) {
      case 0xE0 -> before = "";
      case 0xE1 -> before = before.length() < 40 ? before + "  " : before;
      case 0xE2 -> before = before.length() < 40 ? before + "> " : before;
      case 0xE3 -> before = "- ";
      case 0xE4 -> before = "    ";
      case 0xE5 -> end = "\n";
      case 0xE6 -> end = "\r\n";
      case 0xE7 -> end = " ";
      case 0xE8 -> end = "";
      case 0xE9 -> end = "\n\n";
      case 0xEA -> end = " | ";
      case 0xEB -> verbatim();
      default -> write("\n");
    }
  }

  /** As many bytes as the next choice says, as they are. */
  private void verbatim() {
    int length = Math.min(choice() % 32, choices.length - at);
    document.write(choices, at, length);
    at += length;
  }

  private void write(String text) {
    document.writeBytes(text.getBytes(UTF_8));
  }

  private static List<String> load() {
    try (InputStream lines =
        Objects.requireNonNull(Fragments.class.getResourceAsStream("fragments.txt"))) {
      return new String(lines.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
