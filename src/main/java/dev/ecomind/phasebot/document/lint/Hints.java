package dev.ecomind.phasebot.document.lint;

import java.util.List;

/**
 * Characters of which some stand in every text that a rule could complain of. To look for them
 * first is cheap, and most lines of a document have none.
 */
record Hints(List<String> any) {
  Hints {
    any = List.copyOf(any);
  }

  static Hints of(String... any) {
    return new Hints(List.of(any));
  }

  boolean areIn(String text) {
    for (String hint : any) {
      if (text.contains(hint)) {
        return true;
      }
    }
    return false;
  }
}
