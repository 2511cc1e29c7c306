package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Weeks;
import java.util.List;
import java.util.Optional;

/** An issue that asks for another length of its phase than the review recommends. */
final class IssueDuration implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    return document.review().issues().stream()
        .flatMap(issue -> finding(document, issue).stream())
        .toList();
  }

  private static Optional<Finding> finding(Understood document, Issue issue) {
    Optional<Phase> phase = issue.phase().flatMap(document.review()::phase);
    Optional<Weeks> asked = document.reading().durations().first(issue.timeline());
    Optional<Weeks> known = phase.flatMap(one -> one.recommended().or(one::original));
    if (asked.isEmpty()
        || known.isEmpty()
        || (asked.get().least() == known.get().least()
            && asked.get().most() == known.get().most())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "duration-issue",
            Weight.WARNING,
            issue.line(),
            "\"%s\" asks for %s; for %s the document says %s (line %d)."
                .formatted(
                    issue.title(),
                    asked.get().text(),
                    issue.phase().map(Object::toString).orElse(""),
                    known.get().text(),
                    phase.map(Phase::line).orElse(0))));
  }
}
