package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A form that a lead opened, handed in by somebody else: what the opener might do is not what the
 * submitter may.
 */
final class SubmissionRightsTest {
  private static final List<String> OTHERS =
      List.of(Chat.SAM, Chat.GUEST, Chat.EXTERNAL, Chat.GONE, Chat.BOT, "U0NEW");

  static Stream<Arguments> forms() {
    return Stream.of(
            form("due T5 2025-12-24 because x", Map.of("due.day", Chat.day("2025-12-24"))),
            form("assign T5", Map.of("assign.person", Chat.user(DANA))),
            form("done", Map.of("pick.item", Chat.option("T5"))),
            form("decide D1 ECS because x", Map.of("because", Chat.text("x"))),
            form("decide D1", Map.of("option", Chat.option("ECS"))))
        .flatMap(form -> OTHERS.stream().map(user -> add(form, user)));
  }

  private static Arguments form(String line, Map<String, ObjectNode> values) {
    return Arguments.of(line, values);
  }

  private static Arguments add(Arguments form, String user) {
    return Arguments.of(form.get()[0], form.get()[1], user);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formOfALead_isRefusedToWhoMayNot(String line, Map<String, ObjectNode> values, String user) {
    try (Chat chat = new Chat()) {
      chat.type(LEAD, "role \"DevOps Lead\" @dana");
      chat.type(LEAD, "assign T5 @dana");
      chat.type(LEAD, line);
      JsonNode form = chat.surfaces.opened.get(0);
      long before = chat.projects.only().revision();

      JsonNode answer = chat.submit(user, form, values);

      assertThat(chat.projects.only().revision()).isEqualTo(before);
      assertThat(answer.toString())
          .containsAnyOf("Only", "can see a project")
          .doesNotContain("Recorded", "Done: ", "is now owed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide D1 ECS because x", "decide D1"})
  void rightThatIsLostBeforeTheSubmission_isLost(String line) {
    try (Chat chat = new Chat()) {
      chat.type(LEAD, "role \"DevOps Lead\" @sam");
      chat.type(Chat.SAM, line);
      JsonNode form = chat.surfaces.opened.get(0);
      chat.type(LEAD, "role \"DevOps Lead\" @dana");

      JsonNode answer =
          chat.submit(
              Chat.SAM, form, Map.of("because", Chat.text("x"), "option", Chat.option("ECS")));

      assertThat(answer.toString()).contains("Only the");
      assertThat(chat.projects.only().facts().rulings()).isEmpty();
    }
  }
}
