package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people whom a text mentions: "@kim", and "@Ida Holm" where that is certain. */
final class Mentions {
  private static final Pattern HANDLE =
      Pattern.compile("(?<=^|[\\s()\\[\\],;、，；])@([^\\s()\\[\\],;、，；@]+)");

  /** A surname: what follows it shows that it is no word of the sentence. */
  private static final Pattern SURNAME =
      Pattern.compile("\\s(\\p{Lu}[\\p{L}'’-]+)(?=\\s*(?:$|[,;:)@–—|]|-\\s|to\\s))");

  private final Language language;

  Mentions(Language language) {
    this.language = language;
  }

  List<String> in(String text) {
    if (text.indexOf('@') < 0) {
      return List.of();
    }
    List<String> people = new ArrayList<>();
    Matcher handle = HANDLE.matcher(text);
    while (handle.find()) {
      // Some editors mention days as they do people.
      if (language.months().exact(handle.group(1)).isEmpty() && !isDate(handle.group(1))) {
        String name = "@" + handle.group(1) + surname(text, handle);
        if (!people.contains(name)) {
          people.add(name);
        }
      }
    }
    return people;
  }

  private static boolean isDate(String word) {
    return word.chars().allMatch(one -> Character.isDigit(one) || "-/.".indexOf(one) >= 0);
  }

  private static String surname(String text, Matcher handle) {
    Matcher surname = SURNAME.matcher(text);
    surname.region(handle.end(), text.length());
    surname.useTransparentBounds(true);
    return Character.isUpperCase(handle.group(1).codePointAt(0)) && surname.lookingAt()
        ? " " + surname.group(1)
        : "";
  }
}
