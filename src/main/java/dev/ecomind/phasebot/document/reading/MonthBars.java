package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads when a phase begins and ends from a row with marks in columns of months or quarters. */
final class MonthBars {
  private static final Sought YEAR = Sought.of("[-/\\s.'’]*(?:20)?\\d{2}$", "0123456789");
  private static final Pattern EMPTY = Pattern.compile("[-–—.·\\s░▢□]*");
  private static final Sought QUARTER =
      Sought.of("[QqTt][1-4](?:[-/\\s.'’]*(?:20)?\\d{2})?", "1234");

  private final Language language;

  MonthBars(Language language) {
    this.language = language;
  }

  /** Whether something stands in the cell but a dash or a dot. */
  static boolean isMarked(String cell) {
    return !EMPTY.matcher(cell).matches();
  }

  /** The first and the last month that is marked, by their titles. */
  List<Property> days(Grid grid, List<Phrase> row) {
    List<Phrase> marked = new ArrayList<>();
    for (int at = 1; at < Math.min(row.size(), grid.header().size()); at++) {
      Phrase title = grid.header().get(at);
      if (isMonth(title.text()) && isMarked(row.get(at).text())) {
        marked.add(title);
      }
    }
    return marked.isEmpty()
        ? List.of()
        : List.of(
            new Property(Field.START, "", marked.get(0)),
            new Property(Field.END, "", marked.get(marked.size() - 1)));
  }

  boolean isMonth(String title) {
    String name = YEAR.replacedIn(title.strip(), "");
    return language.months().exact(name).isPresent()
        || QUARTER.isAllOf(title.strip())
        || language
            .moments()
            .first(title)
            .filter(found -> found.meaning() == Moment.QUARTER)
            .isPresent();
  }
}
