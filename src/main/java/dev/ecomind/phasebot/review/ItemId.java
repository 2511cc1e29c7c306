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
    int letters = prefix().compareTo(other.prefix());
    if (letters != 0) {
      return letters;
    }
    String mine = text.substring(prefix().length());
    String theirs = other.text.substring(other.prefix().length());
    boolean numbers = isNumber(mine) && isNumber(theirs);
    int byNumber = numbers ? Long.compare(Long.parseLong(mine), Long.parseLong(theirs)) : 0;
    return byNumber != 0 ? byNumber : text.compareTo(other.text);
  }

  private String prefix() {
    int end = 0;
    while (end < text.length() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= 18
        && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  @Override
  public String toString() {
    return text;
  }
}
