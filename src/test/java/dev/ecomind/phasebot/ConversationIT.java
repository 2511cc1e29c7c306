package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Speaking to the bot in its own words: mentions, direct messages, invitations, shortcuts. */
final class ConversationIT {
  @RegisterExtension final RunningTrial trial = RunningTrial.withSample();
  private SandboxUser mia;

  @BeforeEach
  void start() {
    mia = trial.as("mia");
  }

  @Test
  void mentionWithAQuestion_isAnsweredToTheAskerAlone() {
    mia.types("@ecomind what blocks P003?");

    JsonNode answer = answered(mia, text -> text.contains("Infrastructure-as-Code"));

    assertThat(answer.path("ephemeral").asBoolean()).isTrue();
    assertThat(ShownText.of(answer)).contains("Blocked", "D1");
  }

  @Test
  void mentionWithALine_isTheCommand() {
    mia.types("@ecomind issues");

    assertThat(ShownText.of(answered(mia, text -> text.contains("C1")))).contains("ECS vs EKS");
  }

  @Test
  void whatNeedsAForm_isOpenedByAPress() {
    eventually(
        () -> mia.asks("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
    mia.types("@ecomind decide D1");
    JsonNode answer = answered(mia, text -> text.contains("needs a form"));

    mia.clicksIn(answer, "Open it…");

    assertThat(ShownText.of(eventually(mia::modal, Optional::isPresent).orElseThrow()))
        .contains("ECS");
    mia.closes();
  }

  @Test
  void directMessage_isAnsweredInIt() {
    SandboxUser sam = trial.page().as("sam").in("ecomind");

    sam.types("how are we doing?");

    JsonNode answer = answered(sam, text -> text.contains("P004"));
    assertThat(answer.path("ephemeral").asBoolean()).isFalse();
  }

  @Test
  void smallTalk_isToldWhatTheBotCanDo() {
    SandboxUser sam = trial.page().as("sam").in("ecomind");

    sam.types("good morning <everyone>");

    assertThat(ShownText.of(answered(sam, text -> text.contains("do not know what to answer"))))
        .contains("good morning", "what blocks P003?");
  }

  @Test
  void invitation_isAnsweredWithWhatToDoNext() {
    SandboxUser general = trial.page().as("mia").in("general");

    assertThat(general.types("/invite @ecomind").path("ok").asBoolean()).isTrue();

    assertThat(ShownText.of(answered(general, text -> text.contains("Hello, I am EcoMind"))))
        .contains("/ecomind status");
  }

  @Test
  void messageInAThread_becomesTheReasonOfADecision() {
    eventually(
        () -> mia.asks("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
    SandboxUser dana = trial.as("dana");
    dana.types("ECS it is: cheaper & simpler");
    JsonNode said =
        dana.messages().stream()
            .filter(message -> ShownText.of(message).contains("ECS it is"))
            .findFirst()
            .orElseThrow();

    dana.runs("record_decision", said);
    eventually(dana::modal, Optional::isPresent);
    assertThat(dana.modal().orElseThrow().toString())
        .contains("ECS it is: cheaper & simpler", "@dana", "/archives/");
    dana.submits(Map.of("record.decision", "D1"));
    dana.submits(Map.of("option", "ECS"));
    dana.submits(Map.of());

    JsonNode record = answered(dana, text -> text.contains("Decision D1: ECS"));
    assertThat(ShownText.of(record)).contains("cheaper", "/archives/");
    dana.closesAll();
  }

  private static JsonNode answered(SandboxUser user, Predicate<String> wanted) {
    List<JsonNode> found =
        eventually(
            () ->
                user.messages().stream()
                    .filter(message -> message.path("bot").asBoolean())
                    .filter(message -> wanted.test(ShownText.of(message)))
                    .toList(),
            messages -> !messages.isEmpty());
    return found.get(found.size() - 1);
  }
}
