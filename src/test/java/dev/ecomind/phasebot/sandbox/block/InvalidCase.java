package dev.ecomind.phasebot.sandbox.block;

import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case of {@code invalid-cases.txt}. */
record InvalidCase(String id, String surface, String json) {
  private static final Pattern REPETITION =
      Pattern.compile("\\((\\d+)(\\^|\\*((?:[^()]|\\((?!\\d))*))?\\)");

  static List<InvalidCase> all() {
    try (InputStream in =
        Objects.requireNonNull(InvalidCase.class.getResourceAsStream("invalid-cases.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 3))
          .map(parts -> new InvalidCase(parts[0], parts[1], expand(parts[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the check finds to refuse. */
  List<Finding> refusals() {
    return Fixtures.findings(surface, Json.parse(json).orElseThrow()).stream()
        .filter(Finding::isRefused)
        .toList();
  }

  private static String expand(String text) {
    String plain =
        text.replace("$p", "{\"type\":\"plain_text\",\"text\":\"x\"}")
            .replace("$m", "{\"type\":\"mrkdwn\",\"text\":\"x\"}")
            .replace("$o", "{\"text\":{\"type\":\"plain_text\",\"text\":\"x\"},\"value\":\"v\"}")
            .replace(
                "$b", "{\"type\":\"button\",\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}");
    Matcher matcher = REPETITION.matcher(plain);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(repeated(found)));
  }

  private static String repeated(MatchResult found) {
    int times = Integer.parseInt(found.group(1));
    if (found.group(3) != null) {
      return String.join(",", Collections.nCopies(times, found.group(3)));
    }
    return (found.group(2) == null ? "x" : "🙂").repeat(times);
  }
}
