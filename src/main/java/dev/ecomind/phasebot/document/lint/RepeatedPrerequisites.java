package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Work that is a prerequisite of the whole project and a task of one of its phases as well. */
final class RepeatedPrerequisites implements Rule {
  /** A task that shares words with more prerequisites is about none of them. */
  private static final int MOST_COMPARED = 20;

  private static final int MOST_PREREQUISITES = 2000;

  private static final double ENOUGH = 0.7;
  private static final int FEWEST_WITHIN = 3;

  @Override
  public List<Finding> check(Understood document) {
    boolean announced =
        document.reading().places().stream()
            .map(Place::announced)
            .anyMatch(topic -> topic.filter(Topic.PREREQUISITES::equals).isPresent());
    List<Prerequisite> prerequisites =
        document.review().tasks().stream()
            .filter(task -> announced && task.phase().isEmpty())
            .limit(MOST_PREREQUISITES)
            .map(Prerequisite::of)
            .toList();
    Map<String, List<Prerequisite>> byTerm = new HashMap<>();
    prerequisites.forEach(
        one ->
            one.together
                .all()
                .forEach(term -> byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(one)));
    List<Finding> findings = new ArrayList<>();
    for (Task task : document.review().tasks()) {
      if (task.phase().isPresent() && !prerequisites.isEmpty()) {
        Terms terms = Terms.ofTask(task.text());
        Terms bare = Terms.ofTask(Words.withoutRemark(task.text()));
        terms.all().stream()
            .flatMap(term -> byTerm.getOrDefault(term, List.of()).stream())
            .distinct()
            .limit(MOST_COMPARED)
            .flatMap(one -> one.repeatedBy(terms).or(() -> one.repeatedBy(bare)).stream())
            .findFirst()
            .ifPresent(said -> findings.add(finding(task, said)));
      }
    }
    return findings;
  }

  private static Finding finding(Task task, Said said) {
    return new Finding(
        "prerequisite-repeated",
        Weight.WARNING,
        task.line(),
        "\"%s\" is a task of %s, but %s (line %d)."
            .formatted(
                task.text(),
                task.phase().map(Object::toString).orElse(""),
                said.text.equals(said.prerequisite)
                    ? "\"%s\" is a prerequisite already".formatted(said.text)
                    : "the prerequisite \"%s\" has \"%s\" already"
                        .formatted(said.prerequisite, said.text),
                said.line));
  }

  /** The words in which a prerequisite asks for something. */
  private record Said(int line, String prerequisite, String text, Terms terms) {}

  /** A prerequisite with its sub-points. */
  private record Prerequisite(List<Said> said, Terms together) {
    static Prerequisite of(Task task) {
      List<Said> said =
          Stream.concat(Stream.of(task.text()), task.details().stream())
              .map(text -> new Said(task.line(), task.text(), text, Terms.of(text)))
              .toList();
      String all = task.text() + " " + String.join(" ", task.details());
      return new Prerequisite(said, Terms.of(all));
    }

    Optional<Said> repeatedBy(Terms task) {
      Optional<Said> alike =
          said.stream()
              .filter(one -> one.terms.shared(task) > 1 && one.terms.likeness(task) >= ENOUGH)
              .findFirst();
      return alike.isPresent() || task.size() < FEWEST_WITHIN || !task.within(together)
          ? alike
          : Optional.of(said.get(0));
    }
  }
}
