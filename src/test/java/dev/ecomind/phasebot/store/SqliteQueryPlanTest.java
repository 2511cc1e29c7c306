package dev.ecomind.phasebot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is asked often is answered from an index, without sorting. */
final class SqliteQueryPlanTest {
  @TempDir private Path folder;

  @Test
  void whatIsDue_isReadInOrderOfTimeFromThePartialIndex() {
    assertThat(plan(SqliteClaims.DUE))
        .anyMatch(step -> step.startsWith("SEARCH delivery USING INDEX delivery_due (due_at<?)"))
        .anyMatch(step -> step.contains("delivery_busy (recipient=?)"))
        .noneMatch(step -> step.startsWith("SCAN"))
        .noneMatch(step -> step.contains("TEMP B-TREE"));
  }

  @Test
  void whatIsDueForOnePerson_isReadFromAnIndex() {
    assertThat(plan(SqliteClaims.TOGETHER))
        .anyMatch(step -> step.contains("delivery_waiting (recipient=? AND project=?"));
  }

  @Test
  void leasesThatEnded_areReadFromTheRowsUnderWay() {
    assertThat(plan(SqliteClaims.LAPSE)).anyMatch(step -> step.contains("delivery_leased"));
    assertThat(plan(SqliteDialect.DOUBTS)).anyMatch(step -> step.contains("delivery_leased"));
  }

  @Test
  void openNudgesOfAProject_areReadFromAnIndex() {
    assertThat(plan(PlannedRows.OPEN)).anyMatch(step -> step.contains("delivery_open"));
  }

  @Test
  void whatPagesShow_isReadFromAnIndex() {
    assertThat(plan(LedgerRows.RECORD_LINK)).anyMatch(step -> step.contains("delivery_record"));
    assertThat(plan(LedgerRows.LATEST)).anyMatch(step -> step.contains("delivery_latest"));
  }

  @Test
  void theProjectOfAChannel_isFoundByItsKey() {
    assertThat(plan(ProjectRows.AT))
        .anyMatch(step -> step.contains("SEARCH project USING INTEGER PRIMARY KEY"))
        .anyMatch(step -> step.contains("SEARCH activity USING PRIMARY KEY (project=?)"));
  }

  private List<String> plan(String sql) {
    return Jdbi.create(EmptyDatabase.in(folder).url())
        .withHandle(
            handle ->
                handle
                    .createQuery("EXPLAIN QUERY PLAN " + sql.replaceAll(":[a-zA-Z]+", "1"))
                    .map((row, context) -> row.getString("detail"))
                    .list());
  }
}
