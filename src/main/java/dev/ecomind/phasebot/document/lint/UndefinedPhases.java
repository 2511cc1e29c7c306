package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;

/** A phase that is mentioned but defined nowhere. */
final class UndefinedPhases implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    document
        .lines()
        .texts()
        .forEach(
            (line, text) ->
                document.reading().phases().undefined(text).stream()
                    .distinct()
                    .forEach(
                        id ->
                            findings.add(
                                new Finding(
                                    "phase-undefined",
                                    Weight.WARNING,
                                    line,
                                    "%s is mentioned, but no such phase is defined."
                                        .formatted(id)))));
    return findings;
  }
}
