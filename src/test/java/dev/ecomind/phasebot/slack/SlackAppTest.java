package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.GUEST;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Recipient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SlackAppTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void status_listsPhasesInOrderWithWhatBlocksThem() {
    String status = chat.said(SAM, "status");

    assertThat(status).containsSubsequence("P001", "P002", "P003", "P004", "Open decisions", "D1");
    assertThat(status)
        .contains("🔴 High risk", "2 weeks → *3 weeks*", "⛔ Blocked: decide *D1* ECS");
  }

  @Test
  void whatTheDocumentSays_isEscaped() {
    assertThat(chat.said(SAM, "issues")).contains("Missing &lt;Baselining&gt; &amp; Strategy");
  }

  @Test
  void aBareLine_isTheCallersOwnPage() {
    chat.said(LEAD, "role \"DevOps Lead\" <@U0DANA|dana>");

    assertThat(chat.said(DANA, "")).contains("What you owe", "D1", "DevOps Lead");
    assertThat(chat.said(SAM, "")).contains("You hold no role");
  }

  @Test
  void anUnknownVerb_isAnsweredWithTheNearest() {
    assertThat(chat.said(SAM, "stauts")).contains("Try: `/ecomind status`");
  }

  @Test
  void aRole_isGivenByALeadAlone() {
    assertThat(chat.said(SAM, "role \"DevOps Lead\" @dana")).contains("Only a lead");
    assertThat(chat.said(LEAD, "role “devops lead” @dana")).contains("now held by <@U0DANA>");
    assertThat(chat.projects.only().facts().holder("DevOps Lead")).contains(new UserId(DANA));
  }

  @Test
  void aRoleChosenInASelect_isGiven() {
    chat.choose(LEAD, "role.holder", "role:DevOps Lead", DANA);

    assertThat(chat.projects.only().facts().holder("DevOps Lead")).contains(new UserId(DANA));
    assertThat(chat.surfaces.answered).hasSize(1);
  }

  @Test
  void deciding_showsTheDiffThenRecordsAndTellsTheChannel() {
    JsonNode body = chat.type(LEAD, "decide d1 ecs because faster delivery");

    assertThat(body.isMissingNode()).isTrue();
    JsonNode modal = chat.surfaces.opened.get(0);
    assertThat(modal.toString())
        .contains("P003", "is unblocked", "Dropped: *T4*", "Active: *T3*")
        .contains("Nudges for D1 and C1 are cancelled", "faster delivery");

    JsonNode answer = chat.submit(LEAD, modal, Map.of("because", Chat.text("faster delivery")));

    assertThat(answer.path("response_action").asText()).isEqualTo("update");
    assertThat(answer.toString()).contains("Recorded.");
    assertThat(chat.projects.records())
        .singleElement()
        .satisfies(record -> assertThat(record.recipient()).isEqualTo(Recipient.channel("C1")));
    assertThat(chat.said(SAM, "decisions")).contains("*ECS*", "faster delivery", "/archives/C1/p");
  }

  @Test
  void aDecisionWithoutAnOption_isChosenInTheModalAndPreviewedOnTop() {
    chat.press(LEAD, "run.decide", "decide D2");
    JsonNode form = chat.surfaces.opened.get(0);

    JsonNode answer =
        chat.submit(
            LEAD,
            form,
            Map.of("option", Chat.option("Fast-Track"), "start", Chat.day("2025-10-13")));

    assertThat(answer.path("response_action").asText()).isEqualTo("push");
    assertThat(answer.toString()).contains("starts Mon 20 Oct 2025");
  }

  @Test
  void aStaleDiff_isReplacedByTheNewOneAndNothingIsRecorded() {
    chat.type(LEAD, "decide D1 EKS because Helm");
    chat.said(SAM, "done T1");

    JsonNode answer =
        chat.submit(LEAD, chat.surfaces.opened.get(0), Map.of("because", Chat.text("Helm")));

    assertThat(answer.path("response_action").asText()).isEqualTo("update");
    assertThat(answer.toString()).contains("The plan changed since this preview");
    assertThat(chat.projects.records()).isEmpty();
    JsonNode again = chat.submit(LEAD, answer.path("view"), Map.of("because", Chat.text("Helm")));
    assertThat(again.toString()).contains("Recorded.");
  }

  @Test
  void whoMayNot_isToldWhoMay() {
    assertThat(chat.said(SAM, "decide D1 ECS because why not"))
        .contains("Only the *DevOps Lead* (nobody yet) or a lead can decide D1");
    assertThat(chat.said(GUEST, "done T1")).contains("🔒");
    assertThat(chat.surfaces.opened).isEmpty();
  }

  @Test
  void aReasonIsRequired_andTheFormStays() {
    chat.type(LEAD, "decide D1 ECS");

    JsonNode answer =
        chat.submit(LEAD, chat.surfaces.opened.get(0), Map.of("because", Chat.text("  ")));

    assertThat(answer.path("errors").path("because").asText()).contains("Say why");
  }

  @Test
  void done_isConfirmedWithUndo() {
    assertThat(chat.said(SAM, "done t1 stamped")).contains("✅ Done: *T1*");
    assertThat(chat.said(SAM, "done T1")).contains("already done by <@U0SAM>");
    chat.press(SAM, "run.reopen", "reopen T1 because done by mistake");
    assertThat(chat.surfaces.answered.get(0).message().text()).contains("Open again: *T1*");
  }

  @Test
  void aFailedCommit_isSaidAndTheFormStays() {
    chat.type(LEAD, "decide D1 ECS because faster");
    chat.projects.fail();

    assertThat(chat.said(SAM, "done T1")).contains("could not be recorded", "Ref");
    JsonNode answer =
        chat.submit(LEAD, chat.surfaces.opened.get(0), Map.of("because", Chat.text("faster")));
    assertThat(answer.path("errors").path("because").asText()).contains("could not be recorded");
  }

  @Test
  void invitedIntoAChannel_theBotSaysOnceWhatTheChannelSpeaksOf() {
    ObjectNode joined = JsonNodeFactory.instance.objectNode().put("type", "member_joined_channel");
    joined.put("user", Chat.BOT).put("channel", "C1").put("inviter", DANA);

    chat.event(joined);
    chat.event(joined.deepCopy().put("user", SAM));
    chat.event(joined.deepCopy().put("inviter", Chat.GONE));

    assertThat(chat.surfaces.said).hasSize(2);
    assertThat(chat.surfaces.said.get(0).text()).contains("This channel speaks of *ecomind*");
    assertThat(chat.surfaces.said.get(1).text()).contains("hands me the document");
  }

  @Test
  void whoeverIsNotKnownYet_isAskedForAtOnce() {
    chat.type(LEAD, "status");
    assertThat(chat.changed).isEmpty();

    chat.type("U0NEW", "status");
    assertThat(chat.changed).containsExactly(new UserId("U0NEW"));
  }

  @Test
  void nudges_arePreviewedStartedAndPaused() {
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because time");
    chat.submit(LEAD, chat.surfaces.opened.get(0), Map.of("because", Chat.text("time")));

    assertThat(chat.said(LEAD, "nudges")).contains("Nudges are off", "<@U0LEAD>");
    assertThat(chat.projects.nudges()).isEmpty();
    assertThat(chat.said(SAM, "nudges start")).contains("Only a lead");
    assertThat(chat.said(LEAD, "nudges start")).contains("Nudges are on");
    assertThat(chat.projects.nudges()).isNotEmpty();
    assertThat(chat.said(LEAD, "snooze D1 tomorrow")).contains("You will hear nothing of *D1*");
    assertThat(chat.said(DANA, "snooze D1 tomorrow")).contains("You are not reminded of D1");
    assertThat(chat.said(LEAD, "nudges pause")).contains("Nudges are off");
  }

  @Test
  void home_isShownForItsOwnTabOnly() {
    ObjectNode event = JsonNodeFactory.instance.objectNode().put("type", "app_home_opened");
    event.put("user", LEAD).put("channel", "D1");

    chat.event(event.deepCopy().put("tab", "messages"));
    chat.event(event.deepCopy().put("tab", "home"));

    assertThat(chat.surfaces.homes).singleElement().asString().contains("What you owe", "P004");
  }

  @Test
  void aChangedPerson_isReadAgain() {
    ObjectNode event = JsonNodeFactory.instance.objectNode().put("type", "user_change");
    event.putObject("user").put("id", DANA);

    chat.event(event);

    assertThat(chat.changed).containsExactly(new UserId(DANA));
  }
}
