package dev.ecomind.phasebot.slack.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A typed line, taken apart: {@code verb target words… key=value because free text}.
 *
 * @param verb lower case; empty for a bare line
 * @param words after the verb, without keys
 * @param keys such as {@code start=2025-10-13}
 * @param because all behind that word, with its line breaks; empty where it is missing
 */
public record Line(
    String verb, List<String> words, Map<String, String> keys, Optional<String> because) {
  private static final Set<String> KEYS = Set.of("start", "page", "project");
  private static final int LAST_PAGE = 100_000;
  private static final Pattern NAMED = Pattern.compile("<[@#!][^|>]*\\|([^>]*)>");
  private static final Pattern LINK = Pattern.compile("<(https?://[^|>]*)(\\|[^>]*)?>");

  public Line {
    words = List.copyOf(words);
    keys = Map.copyOf(keys);
  }

  public static Line parse(String text) {
    List<String> words = new ArrayList<>();
    Map<String, String> keys = new HashMap<>();
    Optional<String> because = Optional.empty();
    for (Token token : Token.of(text)) {
      if (token.isWord("because")) {
        because = Optional.of(unmarked(text.substring(token.end()).strip()));
        break;
      }
      Optional<String> key = key(token);
      if (key.isPresent()) {
        keys.put(key.get(), unescaped(token.text().substring(key.get().length() + 1)));
      } else {
        words.add(unescaped(token.text()));
      }
    }
    String verb = words.isEmpty() ? "" : words.remove(0).toLowerCase(Locale.ROOT);
    return new Line(verb, words, keys, because);
  }

  private static Optional<String> key(Token token) {
    int equals = token.text().indexOf('=');
    return Optional.of(equals)
        .filter(at -> at > 0)
        .map(at -> token.text().substring(0, at).toLowerCase(Locale.ROOT))
        .filter(KEYS::contains);
  }

  /** The word at a place after the verb, counted from 0. */
  Optional<String> word(int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  /** All words from a place on, as one text. */
  String rest(int from) {
    return from < words.size() ? String.join(" ", words.subList(from, words.size())) : "";
  }

  boolean has(String word) {
    return words.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** The page asked for; the first one unless it is a number. */
  int page() {
    String page = keys.getOrDefault("page", "1");
    return page.matches("[0-9]{1,6}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1;
  }

  /** Mentions and links as a reader sees them. */
  public static String unmarked(String text) {
    String named = NAMED.matcher(text).replaceAll("@$1");
    return unescaped(LINK.matcher(named).replaceAll("$1"));
  }

  /** Slack escapes these three in what people type. */
  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
