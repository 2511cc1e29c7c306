package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of phases, to be found again by what people call them. Names are looked up by the
 * letters with which their words begin, for there may be hundreds and most words call none.
 */
final class PhaseNames {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_UNSPACED = 2;
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|der|die|das|dem|den|le|la|les|el|los|las|os?|as?) ");

  /** Names by the letters with which they begin, and by those with which any of their words do. */
  private final Map<String, List<Name>> byBeginning = new HashMap<>();

  private final Map<String, Set<Name>> byWord = new HashMap<>();

  /** A name, and the same as it is compared. */
  private record Name(ItemId id, String folded) {}

  PhaseNames(Map<String, ItemId> ids) {
    ids.forEach(
        (name, id) -> {
          if (isLongEnough(name)) {
            add(new Name(id, Words.fold(name)));
          }
        });
  }

  private void add(Name name) {
    byBeginning.computeIfAbsent(letters(name.folded(), 0), key -> new ArrayList<>()).add(name);
    for (int at = 0; at + SHORTEST_UNSPACED <= name.folded().length(); at++) {
      if (Words.startsAt(name.folded(), at)) {
        byWord.computeIfAbsent(letters(name.folded(), at), key -> new HashSet<>()).add(name);
      }
    }
  }

  /**
   * The phase that the words call by its name, or by words that stand in the name of one phase
   * only: "the pilot".
   */
  Optional<ItemId> called(String words) {
    String text = Words.fold(Words.bare(words));
    Optional<ItemId> whole = longestIn(text);
    return whole.isPresent() ? whole : only(ARTICLE.matcher(text).replaceFirst(""));
  }

  private Optional<ItemId> longestIn(String text) {
    Optional<Name> longest = Optional.empty();
    for (int at = 0; at + SHORTEST_UNSPACED <= text.length(); at++) {
      if (Words.startsAt(text, at)) {
        for (Name name : byBeginning.getOrDefault(letters(text, at), List.of())) {
          int end = at + name.folded().length();
          boolean longer = longest.isEmpty() || end - at > longest.get().folded().length();
          if (longer && text.startsWith(name.folded(), at) && Words.endsAt(text, end)) {
            longest = Optional.of(name);
          }
        }
      }
    }
    return longest.map(Name::id);
  }

  private Optional<ItemId> only(String part) {
    if (!isLongEnough(part)) {
      return Optional.empty();
    }
    Set<ItemId> named = new HashSet<>();
    for (Name name : byWord.getOrDefault(letters(part, 0), Set.of())) {
      if (isIn(name.folded(), part)) {
        named.add(name.id());
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static boolean isIn(String name, String part) {
    int at = name.indexOf(part);
    while (at >= 0 && !(Words.startsAt(name, at) && Words.endsAt(name, at + part.length()))) {
      at = name.indexOf(part, at + 1);
    }
    return at >= 0;
  }

  private static String letters(String text, int at) {
    return text.substring(at, at + SHORTEST_UNSPACED);
  }

  private static boolean isLongEnough(String name) {
    return name.length() >= (PhaseMarkReader.hasUnspaced(name) ? SHORTEST_UNSPACED : SHORTEST);
  }
}
