package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * Two tasks of the same phase that say the same, or nearly. Only tasks that share one of their
 * rarer words are compared, so the work grows with the document and not with its square.
 */
final class SimilarTasks implements Rule {
  /** A word in more tasks than this says nothing of any of them. */
  private static final int MOST_WITH_WORD = 40;

  private static final int MOST_LISTS = 3;
  private static final int FEWEST_SHARED = 3;
  private static final Sought CODE =
      Sought.of("[^\\s()]*[\\p{L}\\d$][./_:$][\\p{L}\\d$][^\\s()]*", "./_:$");
  private static final double ENOUGH = 0.66;
  private static final int LONGEST = 300;

  @Override
  public List<Finding> check(Understood document) {
    TreeSet<Integer> sections = new TreeSet<>(List.of(0));
    document.reading().places().forEach(place -> sections.add(place.section().line()));
    Map<Object, Set<Integer>> lists = new HashMap<>();
    document
        .review()
        .tasks()
        .forEach(
            task ->
                lists
                    .computeIfAbsent(task.phase(), phase -> new HashSet<>())
                    .add(list(task, sections)));
    Map<List<Object>, List<Task>> homes = new LinkedHashMap<>();
    for (Task task : document.review().tasks()) {
      // Of many lists each is about something else, and "write the tests" in each is no twin.
      boolean few = lists.getOrDefault(task.phase(), Set.of()).size() <= MOST_LISTS;
      homes
          .computeIfAbsent(
              List.of(task.phase(), task.condition(), few ? 0 : list(task, sections)),
              home -> new ArrayList<>())
          .add(task);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Task> tasks : homes.values()) {
      if (tasks.size() > 1) {
        check(tasks.stream().map(Entry::new).toList(), findings);
      }
    }
    return findings;
  }

  /** The line of the heading that a task stands under. */
  private static int list(Task task, NavigableSet<Integer> sections) {
    return Optional.ofNullable(sections.floor(task.line())).orElse(0);
  }

  private static void check(List<Entry> entries, List<Finding> findings) {
    Map<Terms, Entry> exact = new HashMap<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int at = 0; at < entries.size(); at++) {
      Entry later = entries.get(at);
      Optional<Entry> same =
          later.terms.size() < FEWEST_SHARED
              ? Optional.empty()
              : Optional.ofNullable(exact.putIfAbsent(later.terms, later))
                  .filter(earlier -> earlier.hasNamesOf(later));
      same.or(() -> alike(later, candidates(later, byWord), entries))
          .ifPresent(earlier -> findings.add(finding(earlier, later)));
      for (String word : later.terms.all()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(at);
      }
    }
  }

  /** Those before it that share enough of the words that are not everywhere. */
  private static Collection<Integer> candidates(Entry entry, Map<String, List<Integer>> byWord) {
    Map<Integer, Integer> shared = new TreeMap<>();
    int common = 0;
    for (String word : entry.terms.all()) {
      List<Integer> places = byWord.getOrDefault(word, List.of());
      if (places.size() > MOST_WITH_WORD) {
        common++;
      } else {
        places.forEach(place -> shared.merge(place, 1, Integer::sum));
      }
    }
    int enough = FEWEST_SHARED - common;
    shared.values().removeIf(count -> count < enough);
    return shared.keySet();
  }

  private static Optional<Entry> alike(
      Entry later, Collection<Integer> candidates, List<Entry> entries) {
    for (int candidate : candidates) {
      Entry earlier = entries.get(candidate);
      if (isPart(earlier.terms, later.terms)
          && earlier.terms.shared(later.terms) >= FEWEST_SHARED
          && earlier.terms.likeness(later.terms) >= ENOUGH
          && earlier.hasNamesOf(later)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
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

  /** A task with its words, without a remark and without where it is put off to. */
  private record Entry(Task task, Terms terms) {
    Entry(Task task) {
      this(task, Terms.ofTask(Words.withoutRemark(task.text())));
    }

    /** Paths and the like differ by a letter, and are not alike for that. */
    boolean hasNamesOf(Entry other) {
      return names().equals(other.names());
    }

    private Set<String> names() {
      String text = task.text().substring(0, Math.min(task.text().length(), LONGEST));
      return CODE.in(text).stream().map(MatchResult::group).collect(Collectors.toSet());
    }
  }
}
