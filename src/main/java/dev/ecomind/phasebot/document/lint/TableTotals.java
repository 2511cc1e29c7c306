package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last row of a table that calls itself the total and is not what the rows above add up to. */
final class TableTotals implements Rule {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** Days as parts of weeks do not add up to the last digit. */
  private static final double SLACK = 0.01;

  private static final Pattern REVISION = Pattern.compile("\u2192|->|=>");

  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    document.reading().places().stream()
        .flatMap(place -> place.section().grids().stream())
        .filter(grid -> grid.rows().size() > 2 && isTotal(document, last(grid).get(0).text()))
        .forEach(
            grid -> {
              for (int column = 1; column < grid.header().size(); column++) {
                check(document, grid, column).ifPresent(findings::add);
              }
            });
    return findings;
  }

  private static boolean isTotal(Understood document, String label) {
    return document
        .reading()
        .language()
        .cues()
        .leading(label)
        .filter(found -> found.meaning() == Cue.TOTAL)
        .isPresent();
  }

  private static Optional<Finding> check(Understood document, Grid grid, int column) {
    List<Phrase> last = last(grid);
    Optional<Weeks> total = amount(document, last, column);
    double least = 0;
    double most = 0;
    for (List<Phrase> row : grid.rows().subList(0, grid.rows().size() - 1)) {
      Optional<Weeks> amount = amount(document, row, column);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      least += amount.get().least();
      most += amount.get().most();
    }
    boolean fits =
        total.isEmpty()
            || (total.get().most() >= least - SLACK && total.get().least() <= most + SLACK);
    String parts = Wording.number(most);
    return fits
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "table-total",
                Weight.WARNING,
                last.get(0).line(),
                "The total under \"%s\" is %s, but the rows above add up to %s%s."
                    .formatted(
                        grid.header().get(column).text(),
                        total.get().text(),
                        parts,
                        isNumber(last.get(column)) ? "" : " weeks")));
  }

  /** A duration, or a bare number; the second of a revision. */
  private static Optional<Weeks> amount(Understood document, List<Phrase> row, int column) {
    if (column >= row.size()) {
      return Optional.empty();
    }
    String[] parts = REVISION.split(row.get(column).text(), -1);
    String text = parts[parts.length - 1].strip();
    return NUMBER.matcher(text).matches()
        ? Optional.of(new Weeks(Integer.parseInt(text), Integer.parseInt(text), text))
        : document.reading().durations().first(text);
  }

  private static boolean isNumber(Phrase cell) {
    return NUMBER.matcher(cell.text()).matches();
  }

  private static List<Phrase> last(Grid grid) {
    return grid.rows().get(grid.rows().size() - 1);
  }
}
