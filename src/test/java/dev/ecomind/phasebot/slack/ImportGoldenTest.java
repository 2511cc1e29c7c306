package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.slack.client.Fetched;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people get to see before a document can be taken in, word for word. */
final class ImportGoldenTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void choosing() {
    chat.type(LEAD, "import");
    Golden.assertSame("import-choose", newest(chat.surfaces.opened));
  }

  @Test
  void checking() {
    chat.type(SAM, "import check");
    Golden.assertSame("import-check", newest(chat.surfaces.opened));
    handIn(SAM, chat.files.with("plan.md", RevisedReview.review()));
    Golden.assertSame("import-checked", chat.surfaces.settle());
  }

  @Test
  void reading() {
    chat.type(LEAD, "import");
    JsonNode answer = handIn(LEAD, chat.files.with("plan.md", RevisedReview.review()));
    Golden.assertSame("import-reading", answer);
  }

  @Test
  void nothingNew() {
    Golden.assertSame("import-same", read(chat.files.with("imported.md", SampleReview.review())));
  }

  @Test
  void refusing() {
    Fetched page = Fetched.missed(Fetched.Obstacle.SIGN_IN);
    Golden.assertSame("import-refused", read(chat.files.with("plan.md", page)));
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
