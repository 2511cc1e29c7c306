package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.GUEST;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.slack.client.Fetched;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports that do not come about, and what is said then. */
final class ImportRefusalTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void aFileThatChangedSinceThePreview_isShownAnew() {
    JsonNode report = read(LEAD, chat.files.with("plan.md", RevisedReview.review()));
    chat.files.with("imported.md", SampleReview.review());
    chat.files.with(
        "plan.md",
        Fetched.content("imported.md".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    chat.submit(LEAD, report, Map.of());

    assertThat(chat.surfaces.settle().toString())
        .contains("The file is not the one any more", "Nothing is new");
  }

  @Test
  void aFileThatIsGoneByTheConfirmation_isSaid() {
    JsonNode report = read(LEAD, chat.files.with("plan.md", RevisedReview.review()));
    chat.files.with("plan.md", Fetched.missed(Fetched.Obstacle.GONE));

    chat.submit(LEAD, report, Map.of());

    assertThat(chat.surfaces.settle().toString())
        .contains("plan.md", "is not there any more. Nothing was changed.", "run.import");
  }

  @Test
  void whoMayNot_isStoppedAtEveryStep() {
    ObjectNode file = chat.files.with("plan.md", RevisedReview.review());
    chat.type(LEAD, "import");
    JsonNode form = chat.surfaces.opened.get(0);
    JsonNode report = read(LEAD, file);

    JsonNode submitted = chat.submit(SAM, form, Map.of("file", Chat.files(file)));
    JsonNode confirmed = chat.submit(GUEST, report, Map.of());

    assertThat(submitted.at("/errors/file").asText()).contains("Only a lead");
    assertThat(confirmed.toString()).contains("Only a lead").doesNotContain("Importing");
    assertThat(chat.projects.only().revision()).isEqualTo(1);
  }

  @Test
  void aDocumentThatCannotBeRead_isSaidWithWhatToDo() {
    JsonNode page = read(LEAD, chat.files.with("plan.md", Fetched.content(new byte[0])));

    assertThat(page.toString())
        .contains("No phase was found in the document. Nothing was changed.", "run.import");
  }

  @Test
  void aFailedCommit_isSaidInTheWindow() {
    JsonNode report = read(LEAD, chat.files.with("plan.md", RevisedReview.review()));
    chat.projects.fail();

    chat.submit(LEAD, report, Map.of());

    assertThat(chat.surfaces.settle().toString()).contains("could not be recorded", "Ref");
  }

  @Test
  void whereTooManyRead_theFormStays() {
    chat.surfaces.busy();

    JsonNode answer = handIn(LEAD, chat.files.with("plan.md", RevisedReview.review()));

    assertThat(answer.at("/errors/file").asText()).contains("I am busy");
  }

  private JsonNode read(String user, ObjectNode file) {
    handIn(user, file);
    return chat.surfaces.settle();
  }

  private JsonNode handIn(String user, ObjectNode file) {
    chat.type(user, "import");
    JsonNode form = chat.surfaces.opened.get(chat.surfaces.opened.size() - 1);
    return chat.submit(user, form, Map.of("file", Chat.files(file)));
  }
}
