package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.List;

/** A label with nothing but a placeholder behind it. */
final class Placeholders implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    return document.front().stream()
        .filter(said -> !said.text().isBlank())
        .filter(said -> document.reading().isPlaceholder(said.text()))
        .map(
            said ->
                new Finding(
                    "placeholder",
                    Weight.WARNING,
                    said.line(),
                    "\"%s\" still says \"%s\".".formatted(said.label(), said.text())))
        .toList();
  }
}
