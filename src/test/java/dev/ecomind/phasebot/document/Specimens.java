package dev.ecomind.phasebot.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents in fences under headings that name a rule. */
final class Specimens {
  private static final Pattern SPECIMEN =
      Pattern.compile(
          "^#{2,3} `([a-z-]+)`\\n(?:(?!#{2,3} `)[^\\n]*\\n)*?```markdown([ \\w-]*)\\n(.*?)\\n```",
          Pattern.MULTILINE | Pattern.DOTALL);

  private Specimens() {}

  /**
   * A document and the rule that it is about.
   *
   * @param mode how its text becomes its bytes
   * @param companion a rule that always comes with it; empty where it comes alone
   */
  record Specimen(String rule, String companion, String text, String mode) {
    byte[] source(int times) {
      return Specimens.source(text, mode, times);
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Specimen> in(String file) {
    List<Specimen> specimens = new ArrayList<>();
    Matcher found = SPECIMEN.matcher(text(file));
    while (found.find()) {
      String mode = found.group(2);
      int with = mode.indexOf(" with ");
      specimens.add(
          new Specimen(
              found.group(1),
              with < 0 ? "" : mode.substring(with + 6).strip(),
              found.group(3) + "\n",
              mode));
    }
    return specimens;
  }

  static String text(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] source(String text, String mode, int times) {
    if (mode.startsWith(" repeated")) {
      StringBuilder all = new StringBuilder();
      for (int number = 1; number <= times; number++) {
        all.append(text.replace("#:", number + ":"));
      }
      return all.toString().getBytes(StandardCharsets.UTF_8);
    }
    return mode.startsWith(" bytes") ? bytes(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  /** With {@code \x00} for a byte. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\x", at)) {
        bytes.write(Integer.parseInt(text.substring(at + 2, at + 4), 16));
        at += 3;
      } else {
        bytes.writeBytes(text.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
