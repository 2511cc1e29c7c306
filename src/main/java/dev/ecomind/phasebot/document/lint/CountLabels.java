package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that ends in a number in brackets while its one list has another number of entries. */
final class CountLabels implements Rule {
  private static final Pattern COUNT = Pattern.compile("[(（](\\d{1,3})[)）]:?$");

  @Override
  public List<Finding> check(Understood document) {
    return document.reading().places().stream()
        // What announces issues may have them in other forms than a list; another rule counts them.
        .filter(place -> place.announced().filter(Topic.ISSUES::equals).isEmpty())
        .map(Place::section)
        .flatMap(section -> finding(section).stream())
        .toList();
  }

  private static Optional<Finding> finding(Section section) {
    if (section.blocks().size() != 1 || !(section.blocks().get(0) instanceof Bullets list)) {
      return Optional.empty();
    }
    Matcher count = COUNT.matcher(section.title().text());
    if (!count.find()) {
      return Optional.empty();
    }
    int entries = list.items().size();
    return Integer.parseInt(count.group(1)) == entries || !section.sections().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "count-label",
                Weight.WARNING,
                section.line(),
                "The heading says %s, but the list has %d entries."
                    .formatted(count.group(1), entries)));
  }
}
