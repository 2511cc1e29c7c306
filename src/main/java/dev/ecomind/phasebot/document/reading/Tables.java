package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the columns and the rows of each table of one document are, once for each table. */
final class Tables {
  private static final Sought SLICE =
      Sought.of(
          "(?i)(?:w|wk|kw|cw|week|woche|semaine|q|sprint|s|day|d|m|month)?\\s?\\d{1,4}",
          "0123456789");

  private static final Sought YEAR = Sought.of("[\\d\\s.'’]+$", "0123456789 \t.'’");

  private static final Set<Field> SAID_OF_ISSUES =
      EnumSet.of(Field.IMPACT, Field.OWNER, Field.DEADLINE, Field.ACTION);

  private final Language language;
  private final PhaseRows rows;
  private final MonthBars months;
  private final IdentityHashMap<Grid, Columns> columns = new IdentityHashMap<>();
  private final Map<List<String>, Columns> byTitles = new HashMap<>();
  private final Map<Optional<Topic>, IdentityHashMap<Grid, Kind>> kinds = new HashMap<>();

  Tables(Language language) {
    this.language = language;
    rows = new PhaseRows(language);
    months = new MonthBars(language);
  }

  /** What each row tells of. */
  enum Kind {
    PHASE,
    TASK,
    ISSUE,
    RISK,
    DECISION,
    CRITERION,
    WEEK,
    /** A row of a picture: its columns are weeks or months. */
    BAR,
    SIGN,
    LABEL,
    OTHER,
    UNKNOWN
  }

  synchronized Columns columns(Grid grid) {
    return columns.computeIfAbsent(grid, this::titled);
  }

  /** Many tables of a document have the same titles. */
  private Columns titled(Grid grid) {
    List<String> titles = grid.header().stream().map(Phrase::text).toList();
    return byTitles.computeIfAbsent(titles, all -> new Columns(all, language.fields()));
  }

  synchronized Kind of(Grid grid, Optional<Topic> topic) {
    return kinds
        .computeIfAbsent(topic, one -> new IdentityHashMap<>())
        .computeIfAbsent(grid, one -> kind(one, topic));
  }

  private Kind kind(Grid grid, Optional<Topic> topic) {
    Columns columns = columns(grid);
    return announced(columns, grid, topic)
        .or(() -> titled(columns, grid))
        .orElseGet(
            () ->
                topic.filter(Topic.ISSUES::equals).isPresent()
                        && SAID_OF_ISSUES.stream().anyMatch(columns::has)
                    ? Kind.ISSUE
                    : columns.isEmpty() ? Kind.UNKNOWN : Kind.OTHER);
  }

  /** What such a heading announces. */
  Optional<Topic> topic(String title) {
    return language.topics().exact(title);
  }

  private Optional<Kind> announced(Columns columns, Grid grid, Optional<Topic> topic) {
    if (isBars(grid)) {
      return Optional.of(Kind.BAR);
    }
    if (columns.names(Field.SYMBOL) && columns.isFirst(Field.SYMBOL)) {
      return Optional.of(Kind.SIGN);
    }
    return topic.flatMap(
        one ->
            switch (one) {
              case LEGEND -> Optional.of(Kind.SIGN);
              case CRITERIA -> Optional.of(Kind.CRITERION);
              case RISKS, ASSUMPTIONS, DEPENDENCIES -> Optional.of(Kind.RISK);
              case DECISIONS -> Optional.of(Kind.DECISION);
              case ISSUES ->
                  Optional.of(Kind.ISSUE)
                      .filter(kind -> !isOfWorkItems(columns))
                      .filter(
                          kind ->
                              columns.has(Field.ISSUE)
                                  || columns.has(Field.RISK)
                                  || (columns.has(Field.IMPACT) && !columns.names(Field.TASK)));
              case FILES, LINKS, SCOPE_KEPT, SCOPE_DEFERRED, TEMPLATE -> Optional.of(Kind.OTHER);
              default -> Optional.empty();
            });
  }

  private Optional<Kind> titled(Columns columns, Grid grid) {
    if (isOfWorkItems(columns)) {
      return Optional.of(Kind.TASK);
    }
    if (PhaseTable.isOfPhases(columns, grid)) {
      return Optional.of(Kind.PHASE);
    }
    if (columns.names(Field.ISSUE)) {
      return Optional.of(Kind.ISSUE);
    }
    if (columns.names(Field.DECISION)) {
      return Optional.of(Kind.DECISION);
    }
    if (!columns.names(Field.TASK)
        && !columns.names(Field.ACTION)
        && !columns.names(Field.CRITERION)
        && rows.arePhases(grid)) {
      return Optional.of(Kind.PHASE);
    }
    boolean work = columns.has(Field.TASK) || columns.has(Field.ACTION);
    boolean tracked =
        Stream.of(Field.OWNER, Field.DEADLINE, Field.STATUS, Field.END, Field.PHASE)
            .anyMatch(columns::has);
    if (columns.has(Field.RISK)
        && (columns.isFirst(Field.RISK) || columns.isFirst(Field.ID))
        && !columns.has(Field.TASK)) {
      return Optional.of(Kind.RISK);
    }
    if (work && tracked) {
      return Optional.of(Kind.TASK);
    }
    if (columns.names(Field.CRITERION)) {
      return Optional.of(Kind.CRITERION);
    }
    if (columns.isFirst(Field.WEEK)) {
      return Optional.of(Kind.WEEK);
    }
    boolean labels = new PropertyReader(language.fields()).isOfLabels(grid);
    return labels ? Optional.of(Kind.LABEL) : Optional.empty();
  }

  /** What a tracker exports: stories, bugs and tasks with their kind and how far they are. */
  private static boolean isOfWorkItems(Columns columns) {
    return columns.names(Field.KIND) && columns.has(Field.STATUS) && columns.has(Field.NAME);
  }

  /** Two or more columns that are named after months, weeks or quarters in a row. */
  private boolean isBars(Grid grid) {
    long slices =
        grid.header().stream()
            .skip(1)
            .map(Phrase::text)
            .filter(
                title ->
                    SLICE.isAllOf(title)
                        || months.isMonth(title)
                        || language.months().exact(YEAR.replacedIn(title, "")).isPresent())
            .count();
    return slices > 1 && slices * 2 >= grid.header().size() - 1;
  }
}
