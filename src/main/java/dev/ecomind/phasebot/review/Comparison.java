package dev.ecomind.phasebot.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what became of each item between two revisions that use the same ids. */
final class Comparison {
  private final Map<ItemId, Content> before;
  private final Map<ItemId, Content> retired = new HashMap<>();

  private Comparison(Review before, Retired retired) {
    this.before = Contents.of(before);
    retired.issues().forEach(issue -> this.retired.put(issue.id(), Content.of(issue)));
    retired.tasks().forEach(task -> this.retired.put(task.id(), Content.of(task)));
    retired.decisions().forEach(asked -> this.retired.put(asked.id(), Content.of(asked)));
  }

  static Changes between(Review before, Review after, Retired retired) {
    return new Comparison(before, retired).with(Contents.of(after));
  }

  /** Everything is new. */
  static Changes first(Review review) {
    return new Changes(
        Contents.of(review).entrySet().stream()
            .map(item -> arrived(item.getKey(), item.getValue()))
            .toList());
  }

  private Changes with(Map<ItemId, Content> after) {
    List<ItemChange> changes = new ArrayList<>();
    after.forEach(
        (id, now) -> {
          Content old = before.get(id);
          Content gone = retired.get(id);
          if (old != null) {
            Set<ItemChange.Kind> kinds = kinds(old, now);
            if (!kinds.isEmpty()) {
              changes.add(new ItemChange(id, kinds, old.words(), now.words()));
            }
          } else if (gone != null) {
            Set<ItemChange.Kind> kinds = kinds(gone, now);
            kinds.add(ItemChange.Kind.RETURNED);
            changes.add(new ItemChange(id, kinds, gone.words(), now.words()));
          } else {
            changes.add(arrived(id, now));
          }
        });
    before.forEach(
        (id, old) -> {
          if (!after.containsKey(id)) {
            changes.add(new ItemChange(id, EnumSet.of(ItemChange.Kind.REMOVED), old.words(), ""));
          }
        });
    return new Changes(changes);
  }

  private static ItemChange arrived(ItemId id, Content now) {
    Set<ItemChange.Kind> kinds = EnumSet.of(ItemChange.Kind.ADDED);
    if (now.done()) {
      kinds.add(ItemChange.Kind.TICKED);
    }
    return new ItemChange(id, kinds, "", now.words());
  }

  private static Set<ItemChange.Kind> kinds(Content old, Content now) {
    Set<ItemChange.Kind> kinds = EnumSet.noneOf(ItemChange.Kind.class);
    if (!old.words().equals(now.words())) {
      kinds.add(ItemChange.Kind.REWORDED);
    }
    if (!old.home().equals(now.home())) {
      kinds.add(ItemChange.Kind.MOVED);
    }
    if (old.done() != now.done()) {
      kinds.add(now.done() ? ItemChange.Kind.TICKED : ItemChange.Kind.UNTICKED);
    }
    if (!Objects.equals(old.values(), now.values())) {
      kinds.add(ItemChange.Kind.CHANGED);
    }
    return kinds;
  }
}
