package dev.ecomind.phasebot.document.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern, and the characters of which one is in all that it finds. Most texts have none of them,
 * which is much cheaper to know than that the pattern finds nothing.
 */
public record Sought(Pattern pattern, String signs) {
  public static Sought of(String regex, String signs) {
    return new Sought(Pattern.compile(regex), signs);
  }

  public boolean mayBeIn(String text) {
    for (int at = 0; at < signs.length(); at++) {
      if (text.indexOf(signs.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Whether the text is nothing else. */
  public boolean isAllOf(String text) {
    return mayBeIn(text) && pattern.matcher(text).matches();
  }

  /** Whether the text begins with it. */
  public boolean beginsIn(String text) {
    return pattern.matcher(text).lookingAt();
  }

  /** All that is found, from left to right. */
  public List<MatchResult> in(String text) {
    if (!mayBeIn(text)) {
      return List.of();
    }
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found;
  }

  /** The text with something else for all that is found. */
  public String replacedIn(String text, String replacement) {
    return mayBeIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
  }

  /** What stands before, between and after all that is found, also where that is nothing. */
  public List<String> between(String text) {
    return mayBeIn(text) ? List.of(pattern.split(text, -1)) : List.of(text);
  }
}
