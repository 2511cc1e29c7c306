package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The issues of each phase, to be found by what they are about. */
final class IssueWords {
  /** Of a phase with more issues than this, nobody names each in a cell of a table. */
  private static final int MOST = 30;

  private final Map<ItemId, List<Entry>> byPhase = new HashMap<>();

  IssueWords(Understood document) {
    for (Issue issue : document.review().issues()) {
      issue
          .phase()
          .map(phase -> byPhase.computeIfAbsent(phase, key -> new ArrayList<>()))
          .filter(entries -> entries.size() <= MOST)
          .ifPresent(entries -> entries.add(Entry.of(issue)));
    }
    byPhase.values().removeIf(entries -> entries.size() > MOST);
  }

  /** The issues of that phase with the terms of their titles. */
  List<Entry> of(ItemId phase) {
    return byPhase.getOrDefault(phase, List.of());
  }

  /** Whether an issue of that phase has a word of the entry in its title, or all in its action. */
  boolean cover(ItemId phase, Terms wanted) {
    return wanted.isEmpty()
        || of(phase).stream()
            .anyMatch(entry -> wanted.shares(entry.title) || wanted.within(entry.whole));
  }

  /** An issue with what its title, and title and action together, are about. */
  record Entry(Issue issue, Terms title, Terms whole) {
    static Entry of(Issue issue) {
      return new Entry(
          issue, Terms.of(issue.title()), Terms.of(issue.title() + " " + issue.action()));
    }
  }
}
