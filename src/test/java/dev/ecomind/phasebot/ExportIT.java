package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported in chat is handed out in chat. */
final class ExportIT {
  private static final byte[] CONSISTENT =
      """
      # Moving house
      ## Phase 1: Pack (1 week)
      - [ ] Buy boxes - @dana - 2025-10-10
      ## Phase 2: Carry (1 week)
      - [ ] Carry boxes
      """
          .getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void anUntouchedProject_isTheDocumentThatWasImported() throws Exception {
    try (Trial trial = Trial.empty(0, folder)) {
      SandboxPage page = page(trial, CONSISTENT);
      SandboxUser sam = page.as("sam").in("phases");

      sam.types("/ecomind export md");

      assertThat(sam.messages())
          .extracting(ShownText::of)
          .anyMatch(text -> text.contains("its way"));
      List<JsonNode> direct = eventually(sam::directMessages, messages -> !messages.isEmpty());
      JsonNode file = direct.get(0).at("/files/0");
      assertThat(file.path("name").asText()).isEqualTo("moving-house.md");
      assertThat(file.path("size").asInt()).isEqualTo(CONSISTENT.length);
      assertThat(page.violations()).isEmpty();
    }
  }

  @Test
  void everyFormat_arrivesAsAFile() throws Exception {
    try (Trial trial = Trial.empty(0, folder)) {
      SandboxPage page = page(trial, Documents.sample());
      SandboxUser mia = page.as("mia").in("phases");

      for (String format : List.of("md", "adr", "csv", "ics", "json")) {
        mia.types("/ecomind export " + format);
        String ending = ".*(\\.|-)" + format + "(\\.zip)?";
        eventually(
            () -> names(mia.directMessages()),
            names -> names.stream().anyMatch(name -> name.matches(ending)));
      }
      assertThat(page.violations()).isEmpty();
    }
  }

  private static SandboxPage page(Trial trial, byte[] document) {
    SandboxPage page = SandboxPage.at(trial.address());
    page.withoutRateLimits();
    Importer lead = Importer.lead(page);
    lead.reads(document);
    lead.confirms();
    return page;
  }

  private static List<String> names(List<JsonNode> messages) {
    return messages.stream().map(one -> one.at("/files/0/name").asText()).toList();
  }
}
