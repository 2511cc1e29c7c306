package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking in a document by command: file, report, confirmation. */
final class ImportTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void aLead_isAskedForAFileAndNobodyElseIs() {
    assertThat(chat.said(SAM, "import")).contains("🔒", "Only a lead").doesNotContain("Helm");
    assertThat(chat.surfaces.opened).isEmpty();

    chat.type(LEAD, "import");

    assertThat(chat.surfaces.opened).singleElement().asString().contains("file_input", "ecomind");
  }

  @Test
  void aFile_isReadBehindTheAnswerAndItsChangesShown() {
    JsonNode now = handIn(LEAD, chat.files.with("plan.md", RevisedReview.review()));

    assertThat(now.path("response_action").asText()).isEqualTo("update");
    assertThat(now.toString()).contains("Reading *plan.md*").doesNotContain("\"submit\"");
    JsonNode report = chat.surfaces.settle();
    assertThat(report.toString())
        .contains("4 phases, 3 issues, 6 tasks, 2 decisions, 2 timelines.")
        .contains("*New* (1)", "*T7* Write the &lt;runbook&gt; &amp; rehearse it")
        .contains("*Gone*", "*T5* Add Terraform remote state")
        .contains("Replace hard-coded credentials → Replace all hard-coded credentials")
        .contains("*Ticked in the document*", "line 190: 9 weeks are named")
        .contains("1 error, 1 warning, 1 note", "\"submit\"");
    assertThat(chat.projects.only().revision()).isEqualTo(1);
  }

  @Test
  void onConfirmation_itIsTakenInAndTold() {
    JsonNode report = read(LEAD, chat.files.with("plan.md", RevisedReview.review()));

    JsonNode now = chat.submit(LEAD, report, Map.of());
    assertThat(now.toString()).contains("Importing *plan.md*");
    JsonNode done = chat.surfaces.settle();

    assertThat(done.toString())
        .contains("✅ *Imported.*", "1 new, 1 gone, 1 re-worded, 1 ticked")
        .contains("Say who holds which role: 3 have nobody yet", "run.role", "run.nudges");
    assertThat(chat.projects.only().review().task(ItemId.of("T7"))).isPresent();
    assertThat(chat.projects.only().facts().done()).containsKey(ItemId.of("T1"));
    assertThat(chat.surfaces.whispered).singleElement().asString().contains("Imported");
    assertThat(chat.projects.records())
        .singleElement()
        .satisfies(record -> assertThat(record.recipient()).isEqualTo(Recipient.channel("C1")));
    assertThat(chat.said(SAM, "show T1")).contains("Ticked in the document");
  }

  @Test
  void theSameDocument_isNothingNewAndCannotBeConfirmed() {
    JsonNode report = read(LEAD, chat.files.with("imported.md", SampleReview.review()));

    assertThat(report.toString()).contains("Nothing is new").doesNotContain("\"submit\"");
  }

  @Test
  void aProjectThatMovedOn_isShownAnewAndThenTaken() {
    JsonNode report = read(LEAD, chat.files.with("plan.md", RevisedReview.review()));
    chat.said(SAM, "done T2");

    chat.submit(LEAD, report, Map.of());
    JsonNode fresh = chat.surfaces.settle();

    assertThat(fresh.toString())
        .contains("The project changed since this preview (1 newer entry). Nothing was imported.")
        .contains("*Done here, open in the document*", "\"submit\"");
    assertThat(chat.projects.only().review()).isEqualTo(SampleReview.review());
    chat.submit(LEAD, fresh, Map.of());
    assertThat(chat.surfaces.settle().toString()).contains("✅ *Imported.*");
    assertThat(chat.projects.only().facts().done()).containsKey(ItemId.of("T2"));
  }

  @Test
  void aCheck_isOpenToAllAndTouchesNothing() {
    chat.type(SAM, "lint");
    JsonNode form = chat.surfaces.opened.get(0);

    ObjectNode file = chat.files.with("plan.md", RevisedReview.review());
    chat.submit(SAM, form, Map.of("file", Chat.files(file)));

    assertThat(chat.surfaces.settle().toString())
        .contains("*3 findings*: 1 error, 1 warning, 1 note")
        .contains("Note, line 3: One line was damaged")
        .contains("Warning, whole document: Nobody owns P004", "import check")
        .doesNotContain("\"submit\"");
    assertThat(chat.projects.only().revision()).isEqualTo(1);
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
