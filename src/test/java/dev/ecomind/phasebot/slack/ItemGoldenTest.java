package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Due days, owners, comparisons and the timeline, typed and by mouse, word for word. */
final class ItemGoldenTest {
  private final Chat chat = new Chat();

  @BeforeEach
  void chooseTheTimelineAndStart() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    chat.submit(LEAD, opened(), Map.of("because", Chat.text("the budget ends in December")));
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void due_showsWhatItChangesBeforeItIsRecorded() {
    chat.type(LEAD, "due C1 +2wd because the vendor answers late");
    Golden.assertSame("due-confirm", opened());

    JsonNode recorded = chat.submit(LEAD, opened(), Map.of("due.day", Chat.day(day(opened()))));

    Golden.assertSame("due-recorded", recorded);
    assertThat(chat.projects.records()).hasSize(2);
    Golden.assertSame(
        "due-record",
        new LetterRenderer().render(chat.letter(chat.projects.records().get(1))).blocks());
  }

  @Test
  void whatDoesNotFitTogether_standsOnStatusOnItsPhaseAndOnItself() {
    assertThat(chat.said(DANA, "status")).doesNotContain("Does not fit together");

    chat.type(LEAD, "due C1 2025-12-24 because the vendor answers late");
    chat.submit(LEAD, opened(), Map.of("due.day", Chat.day("2025-12-24")));

    String conflict = "C1 is due on Wed 24 Dec 2025, but P003, which it is to precede";
    assertThat(chat.said(DANA, "status")).contains("Does not fit together", conflict);
    assertThat(chat.said(DANA, "phase P003")).contains(conflict);
    assertThat(chat.said(DANA, "show C1")).contains(conflict);
    assertThat(chat.said(DANA, "show C2")).doesNotContain(conflict);
  }

  @Test
  void due_withAnotherDayInTheFieldShowsThatFirst() {
    chat.type(LEAD, "due C1 +2wd");

    JsonNode shown = chat.submit(LEAD, opened(), Map.of("due.day", Chat.day("2025-12-24")));

    assertThat(shown.path("response_action").asText()).isEqualTo("update");
    assertThat(shown.at("/view/submit/text").asText()).isEqualTo("Record due day");
    assertThat(shown.toString()).contains("Wed 24 Dec 2025").doesNotContain("Recorded");
  }

  @Test
  void due_withoutADayAsksForIt() {
    chat.type(LEAD, "due C1");
    Golden.assertSame("due-choose", opened());
  }

  @Test
  void due_ofNoDayIsRefusedInWords() {
    assertThat(chat.said(LEAD, "due C1 someday"))
        .contains("I read C1 and \"someday\", which is no day", "Nothing was changed");
    assertThat(chat.said(LEAD, "due C1 before P009")).contains("names no phase that has days");
  }

  @Test
  void due_beforeAPhaseIsTheWorkingDayBeforeItStarts() {
    chat.type(LEAD, "due T1 before P002");
    assertThat(day(opened())).isNotEmpty();
  }

  @Test
  void staleDue_isShownAnewWithWhatCameBetween() {
    chat.type(LEAD, "due C1 +2wd");
    JsonNode form = opened();
    chat.type(LEAD, "done T1");

    JsonNode shown = chat.submit(LEAD, form, Map.of("due.day", Chat.day(day(form))));

    Golden.assertSame("due-stale", shown);
  }

  @Test
  void assign_asksForTheNewOwner() {
    chat.type(LEAD, "assign T1");
    Golden.assertSame("assign-choose", opened());

    JsonNode done = chat.submit(LEAD, opened(), Map.of("assign.person", Chat.user(DANA)));

    Golden.assertSame("assigned", done);
    Golden.assertSame(
        "assign-record",
        new LetterRenderer().render(chat.letter(chat.projects.records().get(1))).blocks());
  }

  @Test
  void assign_ofSomebodyUnknownKeepsTheForm() {
    chat.type(LEAD, "assign T1");

    JsonNode answer = chat.submit(LEAD, opened(), Map.of("assign.person", Chat.user("U999")));

    assertThat(answer.path("response_action").asText()).isEqualTo("errors");
    assertThat(answer.at("/errors/assign.person").asText()).contains("do not know");
  }

  @Test
  void missingTarget_isAskedForAndThenActedOn() {
    chat.type(LEAD, "done");
    Golden.assertSame("pick", opened());

    JsonNode offered = chat.suggest(LEAD, opened(), "pick.item", "T1");
    assertThat(offered.at("/options/0/value").asText()).isEqualTo("T1");
    assertThat(offered.path("options")).hasSizeLessThanOrEqualTo(100);

    JsonNode done = chat.submit(LEAD, opened(), Map.of("pick.item", Chat.option("T1")));
    assertThat(done.toString()).contains("Done: ", "T1");
  }

  @Test
  void pickedDecision_goesOnWithItsForm() {
    chat.type(LEAD, "due");

    JsonNode next = chat.submit(LEAD, opened(), Map.of("pick.item", Chat.option("D1")));

    assertThat(next.at("/view/callback_id").asText()).isEqualTo("due");
  }

  @Test
  void whatif_showsOneOption() {
    Golden.assertSame("whatif", chat.type(DANA, "whatif D1=EKS"));
    assertThat(chat.said(DANA, "whatif D1 eks")).isEqualTo(chat.said(DANA, "whatif D1=EKS"));
  }

  @Test
  void whatif_comparesTheOptionsOfADecision() {
    Golden.assertSame("whatif-compare", chat.type(DANA, "whatif D1"));
  }

  @Test
  void whatif_ofAnotherStart() {
    assertThat(chat.said(DANA, "whatif start=2025-11-03"))
        .contains("start Mon 3 Nov 2025", "Nothing was recorded");
  }

  @Test
  void timeline_isToldInWordsAndHandedOverAsAPicture() {
    Golden.assertSame("timeline", chat.type(DANA, "timeline"));
    assertThat(chat.surfaces.handed).hasSize(1);
    assertThat(
            chat.surfaces
                .handed
                .get(0)
                .file()
                .get()
                .<String>fold(
                    file -> file.name() + "\n" + file.description(), refusal -> refusal.text()))
        .startsWith("ecomind-timeline.png")
        .contains("P001");
  }

  @Test
  void timeline_ofOneKind() {
    assertThat(chat.said(DANA, "timeline original"))
        .contains("Original estimate")
        .doesNotContain("Recommended estimate");
    assertThat(chat.said(DANA, "timeline orignal")).contains("/ecomind timeline original");
  }

  private JsonNode opened() {
    return chat.surfaces.opened.get(chat.surfaces.opened.size() - 1);
  }

  private static String day(JsonNode view) {
    for (JsonNode block : view.path("blocks")) {
      if (block.path("block_id").asText().equals("due.day")) {
        return ((ObjectNode) block.path("element")).path("initial_date").asText();
      }
    }
    return "";
  }
}
