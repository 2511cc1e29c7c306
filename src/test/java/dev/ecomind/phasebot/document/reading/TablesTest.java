package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of a table are, by its titles. */
final class TablesTest {
  private final Tables tables = new Tables(Language.load());

  @ParameterizedTest
  @CsvSource({
    "Phase|Owner|Status, PHASE",
    "#|Phase|Due, PHASE",
    "Phase|Risk|Status|Critical Issues, PHASE",
    "Phase|Task|Owner, TASK",
    "ID|Action item|Who|By when, TASK",
    "ID|Risk Description|Impact|Owner, RISK",
    "ID|Issue|Severity|Owner, ISSUE",
    "Decision|Options|Owner, DECISION",
    "Week|What, WEEK",
    "Phase|W1|W2|W3, BAR",
    "Item|Jan|Feb|Mar, BAR",
    "Symbol|Meaning, SIGN",
    "Layer|Choice, UNKNOWN",
  })
  void rows_areKnownByTheTitles(String titles, Tables.Kind kind) {
    assertThat(tables.of(grid(titles), Optional.empty())).isEqualTo(kind);
  }

  @Test
  void heading_goesBeforeTheTitles() {
    assertThat(tables.of(grid("Criterion|Target|Met"), Optional.of(Topic.CRITERIA)))
        .isEqualTo(Tables.Kind.CRITERION);
    assertThat(tables.of(grid("ID|Description|Severity"), Optional.of(Topic.ISSUES)))
        .isEqualTo(Tables.Kind.ISSUE);
  }

  private static Grid grid(String titles) {
    return new Grid(
        Stream.of(titles.split("\\|", -1)).map(title -> Phrase.plain(1, title)).toList(),
        List.of());
  }
}
