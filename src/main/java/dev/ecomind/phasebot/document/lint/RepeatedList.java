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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of tasks each of which names, in brackets, what a task of an earlier list of the same
 * phase is about: one piece of work, counted twice.
 */
final class RepeatedList implements Rule {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.]{2,30}");

  @Override
  public List<Finding> check(Understood document) {
    Map<Object, Map<String, List<Task>>> phases = new LinkedHashMap<>();
    document.review().tasks().stream()
        .filter(task -> task.phase().isPresent())
        .forEach(
            task ->
                phases
                    .computeIfAbsent(task.phase(), phase -> new LinkedHashMap<>())
                    .computeIfAbsent(task.group(), group -> new ArrayList<>())
                    .add(task));
    List<Finding> findings = new ArrayList<>();
    phases.values().stream()
        .filter(groups -> groups.size() > 1)
        .forEach(groups -> check(groups.values(), findings));
    return findings;
  }

  private static void check(Collection<List<Task>> groups, List<Finding> findings) {
    Map<String, Task> earlier = new HashMap<>();
    for (List<Task> group : groups) {
      List<Optional<Task>> twins = group.stream().map(task -> twin(task, earlier)).toList();
      long distinct = twins.stream().flatMap(Optional::stream).distinct().count();
      if (group.size() > 1 && distinct == group.size()) {
        for (int at = 0; at < group.size(); at++) {
          int one = at;
          twins.get(at).ifPresent(twin -> findings.add(finding(group.get(one), twin)));
        }
      }
      group.forEach(task -> words(task).forEach(word -> earlier.putIfAbsent(word, task)));
    }
  }

  private static Optional<Task> twin(Task task, Map<String, Task> earlier) {
    String name = Words.remark(task.text());
    return NAME.matcher(name).matches()
        ? Optional.ofNullable(earlier.get(Words.fold(name)))
        : Optional.empty();
  }

  private static Collection<String> words(Task task) {
    return WORD.splitAsStream(task.text()).map(Words::fold).collect(Collectors.toSet());
  }

  private static Finding finding(Task task, Task twin) {
    return new Finding(
        "list-repeated",
        Weight.INFO,
        task.line(),
        "\"%s\" under \"%s\" is about %s, and so is \"%s\" under \"%s\" (line %d)."
            .formatted(
                task.text(),
                task.group(),
                Words.remark(task.text()),
                twin.text(),
                twin.group(),
                twin.line()));
  }
}
