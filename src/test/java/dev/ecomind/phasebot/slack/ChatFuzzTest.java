package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.document.ReadResult.Read;
import dev.ecomind.phasebot.fuzzing.Fragments;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.util.List;
import java.util.stream.Stream;

/** Whatever a review says, the pages about it fit, and its words do nothing in Slack. */
final class ChatFuzzTest {
  private static final DocumentReader READER = new DocumentReader(Limits.USUAL);

  /** What begins and ends markup may stand around the bot's own words only. */
  private static final String OWN_MARKUP =
      "<!date\\^\\d+\\^[^<>|]*\\|[^<>|]*>|<@" + LEAD + ">|<https?://[^<>| ]+\\|[^<>|]*>";

  /** Whom it suggests for a role is mentioned behind the role's name. */
  private static final String SUGGESTION = "I would say: (?:\\*[^<>*]*\\* <@\\w+>(?:, |\\.))+";

  @FuzzTest
  void anyReview_isShownAsText(byte[] choices) {
    byte[] source = Fragments.document(choices);
    if (!(READER.read(source) instanceof Read read)) {
      return;
    }
    try (Chat chat = new Chat(read.review())) {
      for (String line : lines(read.review())) {
        JsonNode message = chat.type(LEAD, line);

        BlockLimits.assertMessage(message);
        message.findParents("type").forEach(ChatFuzzTest::assertInert);
      }
      chat.type(LEAD, "decide D1");
      for (JsonNode view : chat.surfaces.opened) {
        BlockLimits.assertView(view);
        view.findParents("type").forEach(ChatFuzzTest::assertInert);
      }
    }
  }

  /** A page of each kind, of the first thing of each kind. */
  private static List<String> lines(Review review) {
    Stream<String> things =
        Stream.of(
                review.phases().stream().map(Phase::id),
                review.issues().stream().map(Issue::id),
                review.tasks().stream().map(Task::id),
                review.decisions().stream().map(Decision::id))
            .flatMap(ids -> ids.limit(1))
            .map(id -> "show " + id);
    return Stream.concat(
            Stream.of(
                "",
                "status",
                "issues",
                "decisions",
                "role",
                "why D1",
                "phase 1",
                "whatif D1",
                "timeline",
                "phase P1 ready",
                "nudges"),
            things)
        .toList();
  }

  private static void assertInert(JsonNode node) {
    if (!node.path("type").asText().equals("mrkdwn")) {
      return;
    }
    String shown = node.path("text").asText();
    String rest =
        shown.replaceAll(SUGGESTION, "").replaceAll(OWN_MARKUP, "").replaceAll("&(amp|lt|gt);", "");
    assertThat(rest.replaceAll("(?m)^> ", "")).as(shown).doesNotContain("<", ">", "&", "\u202E");
  }
}
