package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the items that somebody may mean who has typed a few characters. */
final class Candidates {
  /** As many as a select shows. */
  private static final int MOST = 100;

  private static final int NO_MATCH = 4;

  private Candidates() {}

  /** Ids that begin so, then words that do, then words within. */
  static List<Subject> of(Snapshot project, Verb verb, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return subjects(project.plan())
        .filter(verb::takes)
        .filter(subject -> rank(subject, wanted) < NO_MATCH)
        .sorted(Comparator.comparingInt(subject -> rank(subject, wanted)))
        .limit(MOST)
        .toList();
  }

  private static int rank(Subject subject, String wanted) {
    String id = subject.id().text().toLowerCase(Locale.ROOT);
    String words = subject.words().toLowerCase(Locale.ROOT);
    if (id.equals(wanted)) {
      return 0;
    } else if (id.startsWith(wanted)) {
      return 1;
    } else if (words.startsWith(wanted)) {
      return 2;
    }
    return words.contains(wanted) ? 3 : NO_MATCH;
  }

  private static Stream<Subject> subjects(Plan plan) {
    return Stream.of(
            plan.decisions().stream().map(one -> one.decision().id()),
            plan.issues().stream().map(one -> one.issue().id()),
            plan.tasks().stream().map(one -> one.task().id()),
            plan.phases().stream().map(one -> one.phase().id()))
        .flatMap(ids -> ids)
        .flatMap(id -> plan.subject(id).stream());
  }
}
