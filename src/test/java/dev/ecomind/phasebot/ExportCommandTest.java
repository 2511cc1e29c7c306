package dev.ecomind.phasebot;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
  private static final byte[] REVIEW =
      "\uFEFF# Plan\r\n\r\n## Phase 1: Début\r\n- [ ] One  \r\n- [ ] A or B?".getBytes(UTF_16LE);

  /** Holds one project, which nothing here changes. */
  @TempDir private static Path store;

  @TempDir private Path folder;
  private final ByteArrayOutputStream files = new ByteArrayOutputStream();
  private final StringWriter words = new StringWriter();

  @BeforeAll
  static void importReview() throws IOException {
    Path review = Files.write(store.resolve("review.md"), REVIEW);
    assertThat(new ExportCommandTest().run("import", review.toString(), "--project", "cake"))
        .isZero();
  }

  @Test
  void anUntouchedReview_comesOutAsTheSameBytes() {
    assertThat(run("export", "--project", "cake", "--format", "md")).isZero();

    assertThat(files.toByteArray()).isEqualTo(REVIEW);
  }

  @Test
  void wordsBetweenTheItems_comeOutAsTheLastImportHadThem() throws IOException {
    byte[] later =
        new String(REVIEW, UTF_16LE).replace("# Plan", "# Plan\r\n\r\nMore.").getBytes(UTF_16LE);
    Path review = Files.write(folder.resolve("later.md"), later);
    run("import", review.toString(), "--project", "pie");
    byte[] reworded = new String(later, UTF_16LE).replace("More.", "Less.").getBytes(UTF_16LE);
    Files.write(review, reworded);
    run("import", review.toString(), "--project", "pie");

    run("export", "--project", "pie", "--format", "md");

    assertThat(files.toByteArray()).isEqualTo(reworded);
  }

  @Test
  void out_namesTheFile() throws IOException {
    Path file = folder.resolve("deep/plan.json");

    assertThat(run("export", "--project", "cake", "--format", "JSON", "--out", file.toString()))
        .isZero();

    assertThat(Files.readString(file)).contains("\"project\" : \"cake\"");
    assertThat(files.toByteArray()).isEmpty();
    assertThat(words.toString()).contains("Wrote " + file);
  }

  @Test
  void decisionRecords_wantAFolder() {
    assertThat(run("export", "--project", "cake", "--format", "adr")).isEqualTo(2);
    assertThat(words.toString()).contains("--out docs/decisions");

    Path target = folder.resolve("decisions");
    assertThat(run("export", "--project", "cake", "--format", "adr", "--out", target.toString()))
        .isZero();
    assertThat(target.resolve("0001-a-or-b.md")).exists();
  }

  @Test
  void aFileThatIsThere_isOverwrittenOnlyByForce() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.csv"), "mine");

    assertThat(run("export", "--project", "cake", "--format", "csv", "--out", file.toString()))
        .isEqualTo(1);
    assertThat(words.toString()).contains("is there already", "--force");
    assertThat(file).hasContent("mine");

    assertThat(
            run(
                "export",
                "--project",
                "cake",
                "--format",
                "csv",
                "--out",
                file.toString(),
                "--force"))
        .isZero();
    assertThat(file).content(StandardCharsets.UTF_8).contains("id,kind");
  }

  @Test
  void anUnknownProject_isAnsweredWithThoseThereAre() {
    assertThat(run("export", "--project", "cakes", "--format", "md")).isEqualTo(1);
    assertThat(words.toString()).contains("\"cakes\"", "There is cake");
  }

  @Test
  void anUnknownFormat_isWrongUsage() {
    assertThat(run("export", "--project", "cake", "--format", "pdf")).isEqualTo(2);
    assertThat(words.toString()).contains("\"pdf\"", "md, adr, csv, ics, json");
  }

  @Test
  void aPlanWithoutDays_givesNoCalendar() {
    assertThat(run("export", "--project", "cake", "--format", "ics")).isEqualTo(1);
    assertThat(words.toString()).contains("nothing in it has a day yet");
  }

  @Test
  void itWorks_whileTheBotHoldsTheDatabase() {
    try (Store held =
        Store.open(StoreSettings.at(database()), Clock.systemUTC(), NudgePolicy.standard())) {
      assertThat(held.isReady()).isTrue();
      assertThat(run("export", "--project", "cake", "--format", "md")).isZero();
    }
  }

  private static String database() {
    return "jdbc:sqlite:" + store.resolve("store.db");
  }

  private int run(String... arguments) {
    PrintWriter both = new PrintWriter(words, true);
    return Main.run(Map.of("ECOMIND_DATABASE_URL", database()), files, both, both, arguments);
  }
}
