package dev.ecomind.phasebot.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives out ids that no item ever had: one more than the highest number behind each letter. */
final class FreshIds {
  private static final int MOST_DIGITS = 9;

  private final Map<String, Integer> highest = new HashMap<>();

  FreshIds(Collection<ItemId> used, Collection<ItemId> present) {
    used.forEach(this::note);
    present.forEach(this::note);
  }

  /**
   * @param letter {@code C}, {@code D} or {@code T}
   */
  ItemId next(String letter) {
    return ItemId.of(letter + highest.merge(letter, 1, Integer::sum));
  }

  private void note(ItemId id) {
    String text = id.text().toUpperCase(Locale.ROOT);
    String digits = text.substring(1);
    boolean numbered =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    if (numbered) {
      highest.merge(text.substring(0, 1), Integer.parseInt(digits), Math::max);
    }
  }
}
