package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something open that was due before the date that the document gives itself. */
final class PastDeadlines implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    Optional<LocalDate> updated = document.review().updatedOn();
    if (updated.isPresent()) {
      LocalDate day = updated.get();
      document
          .review()
          .issues()
          .forEach(issue -> check(issue.line(), issue.title(), issue.deadline(), day, findings));
      document.review().tasks().stream()
          .filter(task -> !task.done())
          .forEach(task -> check(task.line(), task.text(), task.deadline(), day, findings));
    }
    return findings;
  }

  private static void check(
      int line, String what, Optional<Deadline> due, LocalDate updated, List<Finding> findings) {
    due.flatMap(PastDeadlines::date)
        .filter(date -> date.isBefore(updated))
        .ifPresent(
            date ->
                findings.add(
                    new Finding(
                        "deadline-past",
                        Weight.WARNING,
                        line,
                        "\"%s\" was due on %s, before the document's own date %s."
                            .formatted(what, date, updated))));
  }

  private static Optional<LocalDate> date(Deadline due) {
    return due instanceof Deadline.OnDate on ? Optional.of(on.date()) : Optional.empty();
  }
}
