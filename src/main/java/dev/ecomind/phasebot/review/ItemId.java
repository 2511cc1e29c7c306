package dev.ecomind.phasebot.review;

import java.util.Locale;

/**
 * The stable name of a phase, issue, task or decision within one project, such as {@code P003},
 * {@code C2}, {@code T14} or {@code D1}. Survives re-import and is never reused.
 *
 * @param text one to forty characters without white space, kept as written, compared without case
 */
public record ItemId(String text) implements Comparable<ItemId> {
  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 18;

  public ItemId {
    if (text.isBlank() || text.length() > LONGEST || hasSpace(text)) {
      throw new IllegalArgumentException("An id has 1 to 40 characters and no space: " + text);
    }
    text = text.toUpperCase(Locale.ROOT);
  }

  private static boolean hasSpace(String text) {
    int at = 0;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  public static ItemId of(String text) {
    return new ItemId(text);
  }

  /** Orders {@code T2} before {@code T10}: by letters first, then by number. */
  @Override
  public int compareTo(ItemId other) {
    int mine = letters(text);
    int theirs = letters(other.text);
    if (mine != theirs || !text.regionMatches(0, other.text, 0, mine)) {
      return text.substring(0, mine).compareTo(other.text.substring(0, theirs));
    }
    boolean numbers = endsInNumber(text, mine) && endsInNumber(other.text, theirs);
    int byNumber = numbers ? Long.compare(number(text, mine), number(other.text, theirs)) : 0;
    return byNumber != 0 ? byNumber : text.compareTo(other.text);
  }

  /** How many characters stand before the first digit. */
  private static int letters(String text) {
    int end = 0;
    while (end < text.length() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsInNumber(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at == text.length() && at > from && at - from <= MOST_DIGITS;
  }

  private static long number(String text, int from) {
    return Long.parseLong(text, from, text.length(), 10);
  }

  @Override
  public String toString() {
    return text;
  }
}
