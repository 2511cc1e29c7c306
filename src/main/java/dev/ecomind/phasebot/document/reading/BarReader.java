package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables that are pictures of a schedule: a column a week, a mark where work goes on. */
final class BarReader {
  private final Reading reading;
  private final Tables tables;
  private final WeekSpanReader weeks;
  private final MonthBars months;

  BarReader(Reading reading) {
    this.reading = reading;
    tables = reading.tables();
    weeks = new WeekSpanReader(reading.language());
    months = new MonthBars(reading.language());
  }

  List<Schedule> read() {
    List<Schedule> schedules = new ArrayList<>();
    for (Place place : reading.places()) {
      for (Grid grid : place.section().grids()) {
        if (tables.of(grid, place.topic()) == Tables.Kind.BAR) {
          schedule(grid, place).ifPresent(schedules::add);
        }
      }
    }
    return schedules;
  }

  private Optional<Schedule> schedule(Grid grid, Place place) {
    List<Span> spans = new ArrayList<>();
    for (List<Phrase> row : grid.rows()) {
      span(grid, row).ifPresent(spans::add);
    }
    boolean dated =
        reading.definesPhases(grid)
            && grid.rows().stream().anyMatch(row -> !months.days(grid, row).isEmpty());
    if (spans.isEmpty() && !dated) {
      reading
          .notes()
          .mention(
              "bars-unread",
              grid.header().get(0).line(),
              "The columns of this table are months or quarters; give phases dates or weeks, such as \"Week 3-4\", to have them followed.");
    }
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Schedule(
            Words.withoutRemark(place.title()), place.section().line(), Optional.empty(), spans));
  }

  private Optional<Span> span(Grid grid, List<Phrase> row) {
    int from = 0;
    int to = 0;
    for (int at = 1; at < Math.min(row.size(), grid.header().size()); at++) {
      Optional<WeekSpanReader.WeekSpan> week = week(grid.header().get(at).text());
      if (week.isPresent() && MonthBars.isMarked(row.get(at).text())) {
        from = from == 0 ? week.get().from() : Math.min(from, week.get().from());
        to = Math.max(to, week.get().to());
      }
    }
    String text = row.isEmpty() ? "" : row.get(0).text();
    Optional<ItemId> phase = reading.phases().inColumn(text);
    return from == 0 || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(from, to, text, phase, row.get(0).line()));
  }

  private Optional<WeekSpanReader.WeekSpan> week(String title) {
    return weeks.read(title.replaceFirst("^[Ww]\\s?(?=\\d)", "Week "));
  }
}
