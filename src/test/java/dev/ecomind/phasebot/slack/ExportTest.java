package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Getting the project as a file. */
final class ExportTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void aFormat_isHandedToWhoeverAsks() {
    assertThat(chat.said(SAM, "export CSV")).contains("*ecomind* (Table)", "is on its way");

    Handing handing = chat.surfaces.handed.get(0);
    assertThat(handing.person()).isEqualTo(new UserId(SAM));
    String file =
        handing
            .file()
            .get()
            .fold(
                made -> made.name() + " " + new String(made.content(), StandardCharsets.UTF_8),
                refusal -> refusal.text());
    assertThat(file).isEqualTo("ecomind.csv written for tests");
  }

  @Test
  void withoutAFormat_thereIsAButtonForEach() {
    JsonNode answer = chat.type(DANA, "export");

    assertThat(chat.surfaces.handed).isEmpty();
    Golden.assertSame("export", answer);
    chat.press(DANA, "run.export.md", "export md");
    assertThat(chat.surfaces.handed).hasSize(1);
  }

  @Test
  void anUnknownFormat_isAnsweredWithTheNearest() {
    assertThat(chat.said(SAM, "export cvs"))
        .contains("md, adr, csv, ics, json", "Try: `/ecomind export csv`");
  }

  @Test
  void withoutAProject_thereIsNothingToExport() {
    try (Chat empty = Chat.empty()) {
      assertThat(empty.said(SAM, "export md")).contains("no project yet");
    }
  }
}
