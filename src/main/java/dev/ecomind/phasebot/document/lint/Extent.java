package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import java.util.List;

/**
 * The lines from the heading of a section to the one before the next section that is not within it.
 *
 * @param last inclusive
 */
record Extent(int first, int last) {

  /** The extent of the place at that index of the places of the document. */
  static Extent of(Understood document, int index) {
    List<Place> places = document.reading().places();
    Section section = places.get(index).section();
    int next = index + (int) section.all().count();
    return new Extent(
        section.line(),
        next < places.size() ? places.get(next).section().line() - 1 : Integer.MAX_VALUE);
  }

  boolean holds(int line) {
    return line >= first && line <= last;
  }
}
