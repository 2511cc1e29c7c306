package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.GUEST;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The home tab, and what is done from it. */
final class HomeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void lead_seesWhatIsOwedTheDecisionsThePhasesAndTheSettings() {
    chooseTheTimelineAndStart();

    open(LEAD);

    Golden.assertSame("home-lead", home());
    BlockLimits.assertHome(home());
  }

  @Test
  void member_seesNoSettings() {
    chooseTheTimelineAndStart();

    open(DANA);

    Golden.assertSame("home", home());
    assertThat(home().toString()).contains("Preferences…", "Decide…").doesNotContain("Settings…");
  }

  @Test
  void guest_hasNoPreferences() {
    open(GUEST);

    assertThat(home().toString()).doesNotContain("Preferences…", "Settings…");
  }

  @Test
  void donePressed_isConfirmedAndGoneFromTheTab() {
    chooseTheTimelineAndStart();
    open(LEAD);
    assertThat(home().toString()).contains("done C3");

    press(LEAD, "run.done", "done C3");

    assertThat(last(chat.surfaces.opened).toString()).contains("Done: ", "Undo");
    assertThat(home().toString()).doesNotContain("done C3");
    assertThat(chat.surfaces.replaced).containsExactly("h1");

    chat.pressIn(last(chat.surfaces.opened), LEAD, "run.done", "done C3 undo");

    assertThat(home().toString()).contains("done C3");
  }

  @Test
  void pressThatChangesNothing_leavesTheTabAlone() {
    open(LEAD);
    int before = chat.surfaces.homes.size();

    press(LEAD, "run.phase", "phase P001");

    assertThat(chat.surfaces.homes).hasSize(before);
  }

  @Test
  void modalOpenedFromTheTab_showsItAnewOnceItIsSaved() {
    open(DANA);
    press(DANA, "run.nudges", "nudges preferences");
    assertThat(home().toString()).contains("·  no weekly summary");

    chat.submit(
        DANA,
        last(chat.surfaces.opened),
        Map.of(
            "preferences.zone", Chat.option("auto"),
            "preferences.digest", Chosen.options("digest")));

    assertThat(home().toString()).contains("·  weekly summary");
  }

  @Test
  void longLists_arePagedAndRememberTheirPages() {
    chat.close();
    chat = new Chat(LargeReview.review(200, 100));
    chat.type(LEAD, "nudges start");
    open(LEAD);
    BlockLimits.assertHome(home());
    assertThat(home().toString()).contains("1–10 of 200");

    turn("home.turn.phases.more", "2");
    assertThat(home().toString()).contains("11–20 of 200");
    turn("home.turn.phases.more", "20");
    turn("home.turn.decisions.more", "2");

    assertThat(home().toString()).contains("191–200 of 200");
    BlockLimits.assertHome(home());
    turn("home.turn.phases", "19");
    assertThat(home().toString()).contains("181–190 of 200");
  }

  @Test
  void whatIsNoPage_isTheFirst() {
    open(LEAD);

    turn("home.turn.owed", "many");

    assertThat(home().path("type").asText()).isEqualTo("home");
  }

  private void chooseTheTimelineAndStart() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(LEAD, "decide D2 fast start=2025-09-29 because the budget ends in December");
    chat.submit(
        LEAD,
        last(chat.surfaces.opened),
        Map.of("because", Chat.text("the budget ends in December")));
    chat.type(LEAD, "nudges start");
  }

  private void open(String user) {
    chat.event(
        JSON.createObjectNode()
            .put("type", "app_home_opened")
            .put("user", user)
            .put("tab", "home"));
  }

  private void press(String user, String action, String value) {
    ObjectNode pressed = JSON.createObjectNode().put("type", "button").put("value", value);
    chat.actIn(
        ((ObjectNode) home().deepCopy()).put("hash", "h1"),
        user,
        pressed.put("action_id", action).put("block_id", "b"));
  }

  private void turn(String action, String page) {
    press(LEAD, action, page);
  }

  private JsonNode home() {
    return last(chat.surfaces.homes);
  }

  private static JsonNode last(List<JsonNode> all) {
    return all.get(all.size() - 1);
  }
}
