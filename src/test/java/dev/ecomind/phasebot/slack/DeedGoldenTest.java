package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered to deeds and lists, typed and pressed, word for word. */
final class DeedGoldenTest {
  private final Chat chat = new Chat();

  @BeforeEach
  void chooseTheTimeline() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    JsonNode modal = chat.surfaces.opened.get(0);
    chat.submit(LEAD, modal, Map.of("because", Chat.text("the budget ends in December")));
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void issues() {
    typedAndPressed("issues", DANA, "issues");
    typedAndPressed("issues-of-a-phase", DANA, "issues P003");
  }

  @Test
  void decisionsRecorded() {
    typedAndPressed("decisions-all", DANA, "decisions all");
  }

  @Test
  void doneUndoneAndReopened() {
    Golden.assertSame("done", chat.type(LEAD, "done T1"));
    Golden.assertSame("undone", chat.type(LEAD, "done T1 undo"));

    chat.type(LEAD, "done T1");
    Golden.assertSame("reopened", chat.type(LEAD, "reopen T1 because it broke"));
    List<Dispatch> records = chat.projects.records();
    Golden.assertSame(
        "reopened-record",
        new LetterRenderer().render(chat.letter(records.get(records.size() - 1))).blocks());
  }

  @Test
  void snoozed() {
    Golden.assertSame("snoozed", chat.type(DANA, "snooze D1 tomorrow"));
  }

  @Test
  void roleGiven() {
    Golden.assertSame("role-given", chat.type(LEAD, "role \"DevOps Lead\" @sam"));
    Golden.assertSame("role-deputy", chat.type(LEAD, "role \"DevOps Lead\" deputy @dana"));
    Golden.assertSame("role-leads", chat.type(LEAD, "role leads @sam"));
  }

  @Test
  void nudgesStartedPreviewedAndPaused() {
    Golden.assertSame("nudges-started", chat.type(LEAD, "nudges start"));
    typedAndPressed("nudges-preview", LEAD, "nudges preview 30d");
    Golden.assertSame("nudges-paused", chat.type(LEAD, "nudges pause"));
  }

  @Test
  void mineOverdueAndOfTheWeek() {
    typedAndPressed("mine-overdue", DANA, "mine overdue");
    typedAndPressed("mine-week", DANA, "mine week");
  }

  @Test
  void statusOfAnEarlierDay() {
    typedAndPressed("status-as-of", DANA, "status as of 2025-10-08");
  }

  @Test
  void refusals() {
    Golden.assertSame("refusal-right", chat.type(DANA, "due C1 +2wd"));
    Golden.assertSame("refusal-verb", chat.type(DANA, "statsu"));
    Golden.assertSame("refusal-item", chat.type(DANA, "show P03"));
    chat.type(LEAD, "done T1");
    Golden.assertSame("refusal-already", chat.type(LEAD, "done T1"));
  }

  /** A button answers with the same blocks as its line. */
  private void typedAndPressed(String name, String user, String line) {
    JsonNode typed = chat.type(user, line);
    Golden.assertSame(name, typed);

    int before = chat.surfaces.answered.size();
    chat.press(user, "run.any", line);

    assertThat(chat.surfaces.answered.get(before).message().blocks())
        .isEqualTo(typed.path("blocks"));
  }
}
