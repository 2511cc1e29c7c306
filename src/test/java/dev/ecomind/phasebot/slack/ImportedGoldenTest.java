package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people get to see of an import that comes about, word for word. */
final class ImportedGoldenTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void revising() {
    chat.said(SAM, "done T2");
    JsonNode report = read(chat.files.with("plan.md", RevisedReview.review()));
    Golden.assertSame("import-report", report);

    Golden.assertSame("import-importing", chat.submit(LEAD, report, Map.of()));
    Golden.assertSame("import-done", chat.surfaces.settle());
    Golden.assertSame("import-whisper", chat.surfaces.whispered.get(0).blocks());
    Dispatch record = chat.projects.records().get(0);
    Golden.assertSame("import-record", new LetterRenderer().render(chat.letter(record)).blocks());
  }

  @Test
  void beginning() {
    try (Chat fresh = Chat.empty()) {
      fresh.type(LEAD, "import");
      JsonNode form = newest(fresh.surfaces.opened);
      ObjectNode file = fresh.files.with("plan.md", SampleReview.review());
      fresh.submit(LEAD, form, Map.of("file", Chat.files(file)));
      JsonNode report = fresh.surfaces.settle();
      Golden.assertSame("import-first", report);
      fresh.submit(LEAD, report, Map.of());
      Golden.assertSame("import-first-done", fresh.surfaces.settle());
      Dispatch record = fresh.projects.records().get(0);
      Golden.assertSame(
          "import-first-record", new LetterRenderer().render(fresh.letter(record)).blocks());
    }
  }

  @Test
  void stale() {
    JsonNode report = read(chat.files.with("plan.md", RevisedReview.review()));
    chat.said(SAM, "done T1");
    chat.submit(LEAD, report, Map.of());
    Golden.assertSame("import-stale", chat.surfaces.settle());
  }

  private JsonNode read(ObjectNode file) {
    chat.type(LEAD, "import");
    handIn(LEAD, file);
    return chat.surfaces.settle();
  }

  private JsonNode handIn(String user, ObjectNode file) {
    return chat.submit(user, newest(chat.surfaces.opened), Map.of("file", Chat.files(file)));
  }

  private static JsonNode newest(List<JsonNode> views) {
    return views.get(views.size() - 1);
  }
}
