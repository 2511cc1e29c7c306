package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the cell of a table that lists answers: "Kern, Voss", "a) Saturdays b) weekends". */
final class ListedOptions {
  private static final Pattern LETTERED =
      Pattern.compile("(?:^|(?<=[\\s,;]))(?:[a-hA-H]|[1-9])[).:]\\s+");
  private static final Pattern SIGN = Pattern.compile("\\s*[,;/|、，；／]\\s*");

  private final ChoiceReader choices;

  ListedOptions(ChoiceReader choices) {
    this.choices = choices;
  }

  List<String> read(String text) {
    List<String> lettered = lettered(text);
    if (lettered.size() > 1) {
      return lettered;
    }
    List<String> options = choices.read(text);
    return options.isEmpty() ? split(SIGN, text) : options;
  }

  /** The answers that have a letter or a number each. */
  static List<String> lettered(String text) {
    return LETTERED.matcher(text).lookingAt() ? split(LETTERED, text) : List.of();
  }

  /** The answer of which only the letter or the number is given. */
  static String named(List<String> options, String letter) {
    String bare = Words.bare(letter);
    int at = bare.length() == 1 ? "abcdefgh".indexOf(Character.toLowerCase(bare.charAt(0))) : -1;
    int number = at < 0 && bare.matches("[1-9]") ? Integer.parseInt(bare) - 1 : at;
    return number >= 0 && number < options.size() && !options.contains(bare)
        ? options.get(number)
        : letter;
  }

  private static List<String> split(Pattern border, String text) {
    return Arrays.stream(border.split(text, -1))
        .map(Words::bare)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
