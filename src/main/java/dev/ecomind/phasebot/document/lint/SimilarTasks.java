package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two tasks of the same phase that say the same, or nearly. Only tasks that share one of their
 * rarer words are compared, so the work grows with the document and not with its square.
 */
final class SimilarTasks implements Rule {
  /** A word in more tasks than this says nothing of any of them. */
  private static final int MOST_WITH_WORD = 40;

  private static final int FEWEST_SHARED = 3;
  private static final double ENOUGH = 0.66;

  @Override
  public List<Finding> check(Understood document) {
    Map<List<Object>, List<Entry>> homes = new LinkedHashMap<>();
    for (Task task : document.review().tasks()) {
      homes
          .computeIfAbsent(List.of(task.phase(), task.condition()), home -> new ArrayList<>())
          .add(new Entry(task, words(task.text())));
    }
    List<Finding> findings = new ArrayList<>();
    homes.values().forEach(entries -> check(entries, findings));
    return findings;
  }

  private static void check(List<Entry> entries, List<Finding> findings) {
    Map<Terms, Entry> exact = new HashMap<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int at = 0; at < entries.size(); at++) {
      Entry later = entries.get(at);
      Optional<Entry> same =
          later.terms.size() < FEWEST_SHARED
              ? Optional.empty()
              : Optional.ofNullable(exact.putIfAbsent(later.terms, later));
      same.or(() -> alike(later, candidates(later, byWord), entries))
          .ifPresent(earlier -> findings.add(finding(earlier, later)));
      for (String word : later.terms.all()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(at);
      }
    }
  }

  private static Set<Integer> candidates(Entry entry, Map<String, List<Integer>> byWord) {
    Set<Integer> candidates = new TreeSet<>();
    entry.terms.all().stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .filter(places -> places.size() <= MOST_WITH_WORD)
        .forEach(candidates::addAll);
    return candidates;
  }

  private static Optional<Entry> alike(
      Entry later, Collection<Integer> candidates, List<Entry> entries) {
    return candidates.stream()
        .map(entries::get)
        .filter(
            earlier ->
                isPart(earlier.terms, later.terms)
                    && earlier.terms.shared(later.terms) >= FEWEST_SHARED
                    && earlier.terms.likeness(later.terms) >= ENOUGH)
        .findFirst();
  }

  /** Where each has a word that the other lacks, as "… in Rome" and "… in Oslo", they differ. */
  private static boolean isPart(Terms some, Terms others) {
    return some.within(others) || others.within(some);
  }

  private static Finding finding(Entry one, Entry other) {
    Task earlier = one.task;
    Task later = other.task;
    return earlier.done() == later.done() || !one.terms.equals(other.terms)
        ? new Finding(
            "task-duplicate",
            Weight.INFO,
            later.line(),
            "\"%s\" is nearly \"%s\" (line %d)."
                .formatted(later.text(), earlier.text(), earlier.line()))
        : new Finding(
            "task-contradicted",
            Weight.WARNING,
            later.line(),
            "\"%s\" is %s here, but nearly the same is %s in line %d."
                .formatted(later.text(), said(later), said(earlier), earlier.line()));
  }

  private static String said(Task task) {
    return task.done() ? "ticked" : "open";
  }

  /** The words of the task itself, without a remark or where it is put off to. */
  private static Terms words(String text) {
    return Terms.ofTask(Words.withoutRemark(text));
  }

  /** A task with its words. */
  private record Entry(Task task, Terms terms) {}
}
