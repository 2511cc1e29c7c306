package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking in a document from a message. */
final class ImportShortcutTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void aMessageWithADocument_isReadInItsWindow() {
    chat.shortcut(LEAD, chat.files.with("plan.md", RevisedReview.review()));

    assertThat(chat.surfaces.opened).singleElement().asString().contains("Reading *plan.md*");
    chat.submit(LEAD, chat.surfaces.settle(), Map.of());
    assertThat(chat.surfaces.settle().toString()).contains("✅ *Imported.*");
  }

  @Test
  void aMessageWithoutAFile_isSaid() {
    chat.shortcut(LEAD);

    assertThat(opened()).contains("This message has no file. Nothing was changed.", "run.import");
  }

  @Test
  void ofSeveralFiles_theOnlyDocumentIsRead() {
    ObjectNode picture = FakeFiles.described("plan.png").put("mimetype", "image/png");

    chat.shortcut(LEAD, picture, chat.files.with("plan.md", RevisedReview.review()));

    assertThat(opened()).contains("Reading *plan.md*");
  }

  @Test
  void ofSeveralDocuments_noneIsGuessed() {
    chat.shortcut(LEAD, FakeFiles.described("a.md"), FakeFiles.described("b.md"));

    assertThat(opened()).contains("2 files, and not exactly one that I can read");
  }

  @Test
  void whoIsNoLead_isRefused() {
    chat.shortcut(SAM, chat.files.with("plan.md", RevisedReview.review()));

    assertThat(opened()).contains("Only a lead");
  }

  private String opened() {
    assertThat(chat.surfaces.opened).hasSize(1);
    return chat.surfaces.opened.get(0).toString();
  }
}
