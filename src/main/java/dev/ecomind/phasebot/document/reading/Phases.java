package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The phases that the document defines, to be found again where it mentions them. */
public final class Phases {
  private static final int LONGEST_SEARCHED = 400;
  private static final int LONGEST_NAME = 40;

  private final PhaseMarkReader marks;
  private final Map<String, ItemId> byName = new LinkedHashMap<>();
  private final Lazy<Boolean> priorities;
  private final Set<String> coded = new HashSet<>();
  private final Map<String, Boolean> knownLetters = new ConcurrentHashMap<>();
  private final Map<Integer, ItemId> byLine = new HashMap<>();
  private final Map<String, ItemId> byTitle = new HashMap<>();
  private final Lazy<PhaseNames> names = new Lazy<>(() -> new PhaseNames(byTitle));

  /**
   * @param sightings all places that define one of these
   * @param priorities whether "P1" is a priority unless a phase is written so
   */
  Phases(
      PhaseMarkReader marks,
      Iterable<ItemId> ids,
      List<PhaseSighting> sightings,
      Lazy<Boolean> priorities) {
    this.marks = marks;
    this.priorities = priorities;
    sightings.stream()
        .filter(one -> !one.mark().worded())
        .forEach(one -> coded.add(one.mark().written()));
    ids.forEach(this::add);
    Set<ItemId> known = new HashSet<>(byName.values());
    for (PhaseSighting one : sightings) {
      ItemId id = ItemId.of(one.mark().written());
      if (known.contains(id)) {
        byLine.putIfAbsent(one.line(), id);
        byTitle.putIfAbsent(one.mark().rest().toLowerCase(Locale.ROOT), id);
      }
    }
  }

  /** The phase that this line defines. */
  Optional<ItemId> definedAt(int line) {
    return Optional.ofNullable(byLine.get(line));
  }

  /**
   * The phase that a cell of a column for phases names: by mark, by number or by its whole name.
   */
  Optional<ItemId> inColumn(String cell) {
    Optional<ItemId> mentioned = mentioned(cell);
    return mentioned
        .or(() -> mentioned("Phase " + cell.strip()))
        .or(() -> Optional.ofNullable(byTitle.get(cell.strip().toLowerCase(Locale.ROOT))));
  }

  /** "Phase 1" names P001 as well; "P1" does not, for it may be a priority. */
  private void add(ItemId id) {
    byName.put(id.text(), id);
    byName.putIfAbsent("WORD " + withoutZeros(id.text()), id);
  }

  /** A phase by its id or by word and number. */
  Optional<ItemId> named(PhaseMark mark) {
    boolean priority = !mark.worded() && isPriority(mark) && !coded.contains(mark.written());
    if (priority && priorities.get()) {
      return Optional.empty();
    }
    String key = mark.written().toUpperCase(Locale.ROOT);
    return Optional.ofNullable(mark.worded() ? byName.get("WORD " + key) : byName.get(key))
        .or(() -> Optional.ofNullable(mark.worded() ? byName.get(key) : null));
  }

  private static boolean isPriority(PhaseMark mark) {
    String written = mark.written();
    return written.length() == 2
        && written.charAt(0) == 'P'
        && written.charAt(1) >= '0'
        && written.charAt(1) <= '5';
  }

  /** The name of a phase, defined or not, with which the words begin. */
  public Optional<PhaseMark> mark(String words) {
    return marks.read(words);
  }

  /** The phase with which the words begin. */
  Optional<ItemId> leading(String words) {
    return marks.read(words).flatMap(this::named);
  }

  /** The first phase that is mentioned anywhere in the words. */
  public Optional<ItemId> mentioned(String words) {
    return marksIn(words).stream().flatMap(mark -> named(mark).stream()).findFirst();
  }

  /** The phase that the words call by its name, or by a part of it: "the pilot". */
  Optional<ItemId> called(String words) {
    return names.get().called(words);
  }

  /** The phase that the words mention, if it is the only one: "Tasks for Phase 1". */
  Optional<ItemId> only(String words) {
    List<ItemId> all =
        marksIn(words).stream().flatMap(mark -> named(mark).stream()).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Phases that the words mention with word and number but that the document defines nowhere. */
  public List<String> undefined(String words) {
    List<String> undefined = new ArrayList<>();
    for (PhaseMark mark : marksIn(words)) {
      if (mark.worded() && named(mark).isEmpty() && isKnown(mark.letters())) {
        undefined.add(mark.written());
      }
    }
    return undefined;
  }

  private boolean isKnown(String letters) {
    return knownLetters.computeIfAbsent(
        letters, one -> byName.values().stream().anyMatch(id -> id.text().startsWith(one)));
  }

  private List<PhaseMark> marksIn(String words) {
    String text = words.substring(0, Math.min(words.length(), LONGEST_SEARCHED));
    boolean unspaced = PhaseMarkReader.hasUnspaced(text);
    List<PhaseMark> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (Words.startsAt(text, at)
          && Character.isLetterOrDigit(text.charAt(at))
          && (unspaced || marks.mayBegin(text, at))) {
        marks
            .read(text.substring(at, Math.min(text.length(), at + LONGEST_NAME)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static String withoutZeros(String id) {
    int at = 0;
    while (at < id.length() && !Character.isDigit(id.charAt(at))) {
      at++;
    }
    int digits = at;
    while (digits < id.length() - 1
        && id.charAt(digits) == '0'
        && Character.isDigit(id.charAt(digits + 1))) {
      digits++;
    }
    return id.substring(0, at).replace("-", "") + id.substring(digits);
  }
}
