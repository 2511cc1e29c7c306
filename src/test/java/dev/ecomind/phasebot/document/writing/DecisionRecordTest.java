package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DecisionRecordTest {
  @Test
  void aRecord_hasFrontMatterThatCanBeRead() throws IOException {
    for (ExportedFile file : AwkwardReview.told().files(ExportFormat.ADR)) {
      String text = new String(file.content(), StandardCharsets.UTF_8);
      JsonNode front = new YAMLMapper().readTree(text.substring(4, text.indexOf("\n---\n")));

      assertThat(front.path("status").asText()).isIn("accepted", "proposed");
      assertThat(LocalDate.parse(front.path("date").asText())).isNotNull();
      assertThat(front.path("decision-makers").isArray()).isTrue();
      assertThat(text).contains("\n## Considered Options\n", "\n## Decision Outcome\n");
    }
  }

  @Test
  void aChangedMind_isSupersededInItsRecord() {
    Told told = AwkwardReview.told().decided("D2", "A", "cheap").decided("D2", "B", "it *lasts*");

    String text =
        told.files(ExportFormat.ADR).stream()
            .filter(file -> file.name().equals("0002-a-or-b.md"))
            .map(file -> new String(file.content(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();

    assertThat(text)
        .contains("Chosen option: \"B\", because it \\*lasts\\*.")
        .contains("## Supersedes\n\n* A, because cheap — @mia, 2025-10-07");
  }
}
