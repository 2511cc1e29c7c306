package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two tasks that say the same, or nearly. */
final class SimilarTasks implements Rule {
  /** Above so many tasks comparing each with each would take too long. */
  private static final int MOST_TASKS = 1000;

  private static final int FEWEST_SHARED = 3;
  private static final double ENOUGH = 0.66;

  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    List<Task> tasks = document.review().tasks();
    if (tasks.size() > MOST_TASKS) {
      return findings;
    }
    List<Set<String>> words = tasks.stream().map(task -> words(task.text())).toList();
    for (int later = 1; later < tasks.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (alike(words.get(earlier), words.get(later))
            && tasks.get(earlier).phase().equals(tasks.get(later).phase())
            && tasks.get(earlier).condition().equals(tasks.get(later).condition())) {
          findings.add(finding(tasks.get(earlier), tasks.get(later)));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Task earlier, Task later) {
    return new Finding(
        "task-duplicate",
        Weight.INFO,
        later.line(),
        "\"%s\" is nearly \"%s\" (line %d)."
            .formatted(later.text(), earlier.text(), earlier.line()));
  }

  private static boolean alike(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return shared >= FEWEST_SHARED && 2.0 * shared / (some.size() + others.size()) >= ENOUGH;
  }

  /** The words of the task itself, without a remark or where it is put off to. */
  private static Set<String> words(String text) {
    int arrow = text.indexOf((char) 0x2192);
    String said = Words.withoutRemark(arrow > 0 ? text.substring(0, arrow) : text);
    Set<String> words = new HashSet<>();
    for (String word : Words.fold(said).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }
}
