package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path review = Path.of("");

  @BeforeEach
  void writeReview() throws IOException {
    review = folder.resolve("review.md");
    Files.write(review, Documents.sample());
  }

  @Test
  void withoutVerb_itSaysHowItIsUsed() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("serve", "import", "try");
  }

  @Test
  void importJson_keepsItsPromise() throws IOException {
    assertThat(run("import", review.toString(), "--project", "ecomind", "--json")).isZero();

    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.path("project").asText()).isEqualTo("ecomind");
    assertThat(report.path("review").path("updatedOn").asText()).isEqualTo("2025-10-07");
    assertThat(report.path("phases")).hasSize(4);
    assertThat(report.path("issues")).hasSize(5);
    assertThat(report.path("tasks")).hasSize(42);
    assertThat(report.path("decisions")).hasSize(3);
    assertThat(report.path("schedules")).hasSize(2);
    assertThat(report.path("changes").path("added").size()).isEqualTo(4 + 5 + 42 + 3);
  }

  @Test
  void importAgain_changesNothing() {
    run("import", review.toString());

    assertThat(run("import", review.toString())).isZero();
    assertThat(out.toString()).contains("Nothing is new since the last import.");
  }

  @Test
  void importOfOtherProse_saysThatNoItemChanged() throws IOException {
    run("import", review.toString());
    Files.writeString(review, "\nOne more thought.\n", StandardOpenOption.APPEND);
    out.getBuffer().setLength(0);

    assertThat(run("import", review.toString(), "--dry-run")).isZero();
    assertThat(run("import", review.toString())).isZero();
    assertThat(out.toString()).contains("No item is new").doesNotContain("Nothing is new");
  }

  @Test
  void dryRun_leavesTheStoreAsItIs() throws IOException {
    run("import", review.toString(), "--dry-run");
    out.getBuffer().setLength(0);

    run("import", review.toString(), "--json");
    assertThat(new ObjectMapper().readTree(out.toString()).path("changes").path("added"))
        .isNotEmpty();
  }

  @Test
  void aFileThatIsMissing_isSaidInWords() {
    assertThat(run("import", folder.resolve("none.md").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.md", "no such file", "Nothing was changed");
  }

  @Test
  void aDocumentWithoutPhases_isRefused() throws IOException {
    Files.writeString(review, "# Shopping\n\n- milk\n");

    assertThat(run("import", review.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("No phase was found", "Nothing was changed");
  }

  @Test
  void aProjectNameWithSpaces_isWrongUsage() {
    assertThat(run("import", review.toString(), "--project", "My Project")).isEqualTo(2);
    assertThat(err.toString()).contains("My Project", "payments-2");
  }

  @Test
  void serveWithoutSettings_saysAllThatIsMissingAtOnce() {
    assertThat(run("serve")).isEqualTo(1);
    assertThat(err.toString()).contains("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN", "Example");
  }

  @Test
  void lint_printsLikeACompiler() {
    assertThat(run("lint", review.toString())).isZero();
    assertThat(out.toString()).containsPattern("review\\.md:\\d+: (error|warning|info) [a-z-]+: ");
  }

  private int run(String... arguments) {
    return Main.run(
        Map.of("ECOMIND_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("store.db")),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        arguments);
  }
}
