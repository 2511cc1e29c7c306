package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people get to see, word for word, in a project with a timeline and one open decision. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoldenTest {
  private final Chat chat = new Chat();

  @BeforeAll
  void chooseTheTimelineAndStart() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    JsonNode modal = chat.surfaces.opened.get(0);
    chat.submit(LEAD, modal, Map.of("because", Chat.text("the budget ends in December")));
    chat.type(LEAD, "nudges start");
  }

  @AfterAll
  void close() {
    chat.close();
  }

  @Test
  void help() {
    golden("help", "help");
  }

  @Test
  void status() {
    golden("status", "status");
  }

  @Test
  void phase() {
    golden("phase", "phase P003");
  }

  @Test
  void mine() {
    golden("mine", "");
  }

  @Test
  void decisions() {
    golden("decisions", "decisions");
  }

  @Test
  void why() {
    golden("why", "why D1");
  }

  @Test
  void roles() {
    golden("roles", "role");
  }

  @Test
  void nudges() {
    golden("nudges", "nudges");
  }

  @Test
  void refusal() {
    golden("refusal", "decide D1 ESC because …");
  }

  @Test
  void choosing() {
    chat.type(DANA, "decide D1");
    Golden.assertSame("decide-choose", last());
  }

  @Test
  void confirming() {
    chat.type(DANA, "decide D1 ECS because faster delivery");
    Golden.assertSame("decide-confirm", last());
  }

  @Test
  void nudge() {
    Dispatch nudge =
        chat.projects.nudges().stream()
            .filter(one -> one.subject().equals(ItemId.of("D1")))
            .findFirst()
            .orElseThrow();
    Golden.assertSame("nudge", new LetterRenderer().render(chat.letter(nudge)).blocks());
  }

  @Test
  void record() {
    Dispatch record = chat.projects.records().get(0);
    Golden.assertSame("record", new LetterRenderer().render(chat.letter(record)).blocks());
  }

  private JsonNode last() {
    return chat.surfaces.opened.get(chat.surfaces.opened.size() - 1);
  }

  private void golden(String name, String line) {
    Golden.assertSame(name, chat.type(DANA, line));
  }
}
