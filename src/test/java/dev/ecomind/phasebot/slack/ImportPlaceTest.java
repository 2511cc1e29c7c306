package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.project.Recipient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which project an import goes to, and which one a channel speaks of from then on. */
final class ImportPlaceTest {
  private Chat chat = Chat.empty();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void aChannelWithoutAProject_saysHowToGetOne() {
    assertThat(chat.said(LEAD, "status"))
        .contains("This channel has no project yet", "Try: `/ecomind import`");
  }

  @Test
  void theFirstImport_makesAProjectNamedAfterTheDocument() {
    JsonNode done = imported("C1", "", chat.files.with("plan.md", SampleReview.review()));

    assertThat(done.toString()).contains("✅ *Imported.*", "ecomind-phase-reviews-quick-reference");
    assertThat(chat.projects.only().slug()).isEqualTo("ecomind-phase-reviews-quick-reference");
    assertThat(chat.projects.only().facts().channel()).contains("C1");
    assertThat(chat.projects.records())
        .singleElement()
        .satisfies(record -> assertThat(record.recipient()).isEqualTo(Recipient.channel("C1")));
    assertThat(chat.said(LEAD, "status")).contains("P004");
  }

  @Test
  void aSecondProject_takesItsChannelAndLeavesTheOthers() {
    imported("C1", "one", chat.files.with("plan.md", SampleReview.review()));

    JsonNode done = imported("C2", "two", chat.files.with("plan.md", SampleReview.review()));

    assertThat(done.toString()).contains("*two*");
    assertThat(chat.type(LEAD, "C1", "status").toString()).contains("*one*");
    assertThat(chat.type(LEAD, "C2", "status").toString()).contains("*two*");
    assertThat(chat.type(LEAD, "C3", "status").toString())
        .contains("No project belongs to this place");
  }

  @Test
  void aChannelThatWouldSpeakOfAnother_isWarned() {
    imported("C1", "one", chat.files.with("plan.md", SampleReview.review()));

    JsonNode report = read("C1", "two", chat.files.with("plan.md", SampleReview.review()));

    assertThat(report.toString())
        .contains(
            "A new project, *two*.", "This channel speaks of it from then on, and not of *one*");
  }

  @Test
  void aNameThatNobodyCouldType_isRefusedAtItsField() {
    chat.type(LEAD, "import");

    JsonNode answer =
        chat.submit(
            LEAD,
            chat.surfaces.opened.get(0),
            Map.of(
                "file", Chat.files(chat.files.with("plan.md", SampleReview.review())),
                "project", Chat.text("Größe 2")));

    assertThat(answer.at("/errors/project").asText()).contains("such as payments-2");
  }

  @Test
  void theWindowsButtons_actInItsChannel() {
    imported("C1", "one", chat.files.with("plan.md", SampleReview.review()));
    JsonNode done = imported("C2", "two", chat.files.with("plan.md", SampleReview.review()));

    chat.pressIn(done, LEAD, "run.status", "status");

    JsonNode shown = chat.surfaces.updated.get(chat.surfaces.updated.size() - 1);
    assertThat(shown.toString()).contains("*two*");
    chat.pressIn(shown, LEAD, "run.role", "role");
    shown = chat.surfaces.updated.get(chat.surfaces.updated.size() - 1);
    assertThat(shown.toString()).contains("Roles", "DevOps Lead");
  }

  private JsonNode imported(String channel, String slug, ObjectNode file) {
    chat.submit(LEAD, read(channel, slug, file), Map.of());
    return chat.surfaces.settle();
  }

  private JsonNode read(String channel, String slug, ObjectNode file) {
    chat.type(LEAD, channel, "import");
    JsonNode form = chat.surfaces.opened.get(chat.surfaces.opened.size() - 1);
    chat.submit(LEAD, form, Map.of("file", Chat.files(file), "project", Chat.text(slug)));
    return chat.surfaces.settle();
  }
}
