package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A success criterion that stands twice in the same phase. */
final class RepeatedCriteria implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<String, Criterion> known = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Criterion criterion : document.review().criteria()) {
      String key = criterion.phase() + " " + Words.fold(Words.bare(criterion.text()));
      Criterion other = known.putIfAbsent(key, criterion);
      if (other != null) {
        boolean same = other.state() == criterion.state();
        findings.add(
            new Finding(
                "criterion-repeated",
                same ? Weight.INFO : Weight.WARNING,
                criterion.line(),
                "\"%s\" already stands in line %d%s."
                    .formatted(
                        criterion.text(),
                        other.line(),
                        same ? "" : ", where something else became of it")));
      }
    }
    return findings;
  }
}
