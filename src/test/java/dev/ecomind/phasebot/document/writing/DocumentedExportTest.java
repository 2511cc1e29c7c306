package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on exports says what is so. */
final class DocumentedExportTest {
  private String page = "";

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(Path.of("docs/export.md"));
  }

  @Test
  void everyFormat_hasAPart() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(page).contains("\n## `" + format.word() + "`: ");
    }
  }

  @Test
  void everyColumn_isNamed() {
    assertThat(ItemRows.COLUMNS).allMatch(column -> page.contains("`" + column + "`"));
  }

  @Test
  void everyMemberOfTheJson_isNamed() throws IOException {
    JsonNode whole = new ObjectMapper().readTree(Told.decidedSample().text(ExportFormat.JSON));

    for (String member : new String[] {"revision", "reviewRevision", "scope", "files", "roles"}) {
      assertThat(whole.has(member)).as(member).isTrue();
      assertThat(page).contains("`" + member + "`");
    }
    whole.path("plan").fieldNames().forEachRemaining(part -> assertThat(page).contains(part));
    assertThat(whole.path("activity").get(0).path("kind").asText()).isEqualTo("review-imported");
  }

  @Test
  void theNotesItShows_areWrittenSo() {
    String markdown = Told.decidedSample().markdown();

    assertThat(markdown)
        .contains("> **Decided** D1: ECS — @mia, 2025-10-07 — because faster delivery")
        .contains("Before P001 implementation (= 2025-10-24)<!-- ecomind -->");
    assertThat(page).contains("Before P001 implementation (= 2025-10-24)<!-- ecomind -->");
  }

  @Test
  void theRecordItNames_isCalledSo() {
    assertThat(Told.sample().files(ExportFormat.ADR))
        .extracting(ExportedFile::name)
        .contains("0001-ecs-or-eks.md");
    assertThat(page).contains("`0001-ecs-or-eks.md`");
  }
}
