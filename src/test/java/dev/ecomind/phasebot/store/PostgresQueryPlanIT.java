package dev.ecomind.phasebot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That what is asked often is answered from an index, also among many rows. */
final class PostgresQueryPlanIT {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry(":clock", "1000000"),
          Map.entry(":now", "1000"),
          Map.entry(":most", "50"),
          Map.entry(":recipient", "'U7'"),
          Map.entry(":firsts", "ARRAY['00000007', '00000012']"),
          Map.entry(":project", "3"),
          Map.entry(":owner", "'one'"),
          Map.entry(":until", "5"),
          Map.entry(":sequence", "'77'"),
          Map.entry(":workspace", "'T1'"),
          Map.entry(":channel", "'C1'"));

  private static Handle handle;

  @BeforeAll
  static void fill() {
    handle = Jdbi.create(PostgresServer.migrated().url()).open();
    handle.execute(
        "INSERT INTO project (slug) SELECT 'project-' || n FROM generate_series(1, 3000) AS n");
    handle.execute(
        "INSERT INTO binding SELECT 'T1', 'C' || n, n FROM generate_series(1, 3000) AS n");
    handle.execute(
        """
        INSERT INTO activity (project, sequence, at, actor, source, kind, content)
        SELECT project, n, 0, 'U1', 'command', 'done', '{}'
        FROM generate_series(1, 3000) AS project, generate_series(1, 3) AS n
        """);
    handle.execute(
        """
        INSERT INTO delivery (id, project, kind, subject, occurrence, recipient, planned_at, due_at,
          state, lease_until, parcel, created_at, updated_at)
        SELECT to_char(n, 'FM00000000'), n % 3000 + 1,
          CASE n % 4 WHEN 0 THEN 'RECORD' WHEN 1 THEN 'CARD' ELSE 'NUDGE' END, 'D1', n,
          'U' || n % 3000, n, n,
          CASE WHEN n % 1000 = 0 THEN 'SENDING' WHEN n % 10 < 4 THEN 'SENT' ELSE 'PENDING' END,
          n, n % 5000, 0, 0
        FROM generate_series(1, 60000) AS n
        """);
    handle.execute("ANALYZE");
  }

  @AfterAll
  static void close() {
    handle.close();
  }

  @Test
  void whatIsDue_isReadInOrderOfTimeFromThePartialIndex() {
    assertThat(plan(PostgresClaims.FIRSTS))
        .contains("Index Scan using delivery_due on delivery first")
        .containsPattern("delivery_busy|delivery_leased")
        .contains("delivery_waiting")
        .doesNotContain("Seq Scan")
        .doesNotContain("Sort");
  }

  @Test
  void whatIsDueForOnePerson_isReadFromAnIndex() {
    assertThat(plan(PostgresClaims.TAKE)).contains("delivery_waiting").doesNotContain("Seq Scan");
  }

  @Test
  void leasesThatEnded_areReadFromTheRowsUnderWay() {
    assertThat(plan(PostgresClaims.LAPSE)).contains("delivery_leased").doesNotContain("Seq Scan");
    assertThat(plan(PostgresDialect.DOUBTS))
        .containsPattern("delivery_leased|delivery_busy")
        .doesNotContain("Seq Scan");
  }

  @Test
  void openNudgesOfAProject_areReadFromAnIndex() {
    assertThat(plan(PlannedRows.OPEN)).contains("delivery_open").doesNotContain("Seq Scan");
  }

  @Test
  void whatPagesShow_isReadFromAnIndex() {
    assertThat(plan(LedgerRows.RECORD_LINK)).contains("delivery_record").doesNotContain("Seq Scan");
    assertThat(plan(LedgerRows.LATEST)).contains("delivery_latest").doesNotContain("Seq Scan");
    assertThat(plan(LedgerRows.STANDING_CARD)).contains("delivery_card").doesNotContain("Seq Scan");
  }

  @Test
  void theProjectOfAChannel_isFoundByItsKey() {
    assertThat(plan(ProjectRows.AT))
        .contains("project_pkey")
        .contains("activity_pkey")
        .contains("binding_pkey");
  }

  private static String plan(String sql) {
    String asked = sql;
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      asked = asked.replaceAll(value.getKey() + "\\b", value.getValue());
    }
    return String.join(
        "\n", handle.createQuery("EXPLAIN (COSTS OFF) " + asked).mapTo(String.class).list());
  }
}
