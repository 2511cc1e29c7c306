package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.reading.Tables.Kind;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads tables whose rows are tasks, and reports tables of which nothing is understood. */
final class TaskTableReader {
  private static final Pattern QUESTION = Pattern.compile("[\\s?？]+$");

  private final Reading reading;
  private final Tables tables;
  private final OwnerReader owners;
  private final StatusReader statuses;
  private final DeadlineReader deadlines;
  private final TaskRemarks remarks;

  TaskTableReader(Reading reading) {
    this.reading = reading;
    tables = reading.tables();
    owners = reading.owners();
    statuses = reading.statuses();
    deadlines = reading.deadlines();
    remarks = new TaskRemarks(reading);
  }

  List<TaskDraft> read() {
    return reading.atEachPlace(
        place -> {
          List<TaskDraft> tasks = new ArrayList<>();
          place.section().grids().forEach(grid -> table(grid, place, tasks));
          return tasks;
        });
  }

  private void table(Grid grid, Place place, List<TaskDraft> tasks) {
    Kind kind = tables.of(grid, place.topic());
    if (kind == Kind.TASK) {
      Columns columns = tables.columns(grid);
      Optional<ItemId> phase = Optional.empty();
      for (List<Phrase> row : grid.rows()) {
        // A phase that is not repeated holds for the rows below.
        Optional<ItemId> own =
            columns.cell(row, Field.PHASE).flatMap(cell -> reading.phases().inColumn(cell.text()));
        phase = own.isPresent() ? own : phase;
        row(columns, row, place, phase.or(place::phase)).ifPresent(tasks::add);
      }
    } else if (kind == Kind.UNKNOWN && !grid.rows().isEmpty()) {
      int line =
          grid.header().stream().mapToInt(Phrase::line).findFirst().orElse(place.section().line());
      reading
          .notes()
          .mention(
              "table-unread",
              line,
              "No column of this table is known; name one Phase, Task, Issue, Owner, Status or Due if its rows are to be followed.");
    }
  }

  private Optional<TaskDraft> row(
      Columns columns, List<Phrase> row, Place place, Optional<ItemId> phase) {
    Field title =
        columns.has(Field.TASK)
            ? Field.TASK
            : columns.has(Field.ACTION) ? Field.ACTION : Field.NAME;
    Optional<Phrase> words = columns.cell(row, title);
    if (words.isEmpty() || isTotal(words.get().text())) {
      return Optional.empty();
    }
    Phrase cell = words.get();
    Progress progress =
        columns
            .cell(row, Field.STATUS)
            .filter(
                one ->
                    !owners.isNobody(one.text())
                        || reading.language().progress().exact(one.text()).isPresent())
            .map(one -> statuses.read(one.text(), one.line()))
            .orElse(Progress.TO_DO);
    // A cross under "Done?" says no, not never.
    if (progress == Progress.DROPPED && asksWhetherDone(columns)) {
      progress = Progress.TO_DO;
    }
    if (progress == Progress.DROPPED) {
      reading.notes().mention("task-dropped", cell.line(), ChecklistReader.dropped(cell.text()));
      return Optional.empty();
    }
    TaskRemarks.Said remark = remarks.read(cell.text(), cell.line());
    return Optional.of(
        new TaskDraft(
            cell.line(),
            phase,
            Words.withoutRemark(place.title()),
            "",
            cell.text(),
            cell.text(),
            Optional.empty(),
            progress == Progress.DONE,
            List.of(),
            columns
                .cell(row, Field.OWNER)
                .map(one -> owners.read(one.text()))
                .orElse(remark.owners()),
            deadline(columns, row).or(remark::deadline)));
  }

  private boolean asksWhetherDone(Columns columns) {
    return columns
        .title(Field.STATUS)
        .flatMap(
            name -> reading.language().progress().exact(QUESTION.matcher(name).replaceFirst("")))
        .filter(Progress.DONE::equals)
        .isPresent();
  }

  private Optional<Deadline> deadline(Columns columns, List<Phrase> row) {
    return columns
        .cell(row, Field.DEADLINE)
        .or(() -> columns.cell(row, Field.END))
        .flatMap(one -> deadlines.read(one.text(), one.line()));
  }

  private boolean isTotal(String words) {
    return reading
        .language()
        .cues()
        .leading(Words.bare(words))
        .filter(found -> found.meaning() == Cue.TOTAL)
        .isPresent();
  }
}
