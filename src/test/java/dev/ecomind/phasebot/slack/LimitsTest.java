package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LimitsTest {
  private static final List<String> LINES =
      List.of(
          "",
          "help",
          "status",
          "status page=3",
          "phase P1000",
          "phase P1000 page=2",
          "issues",
          "issues page=9",
          "show C1",
          "show T1",
          "show D1",
          "show P1000",
          "decisions",
          "role",
          "nudges",
          "nudges start",
          "nudges preview 90d page=3",
          "nudges digest on",
          "done T1",
          "reopen T1",
          "frob" + "&".repeat(500));

  @Test
  void whateverTheReviewHolds_everyPageFits() {
    try (Chat chat = new Chat(LargeReview.review(60, 20))) {
      for (String line : LINES) {
        JsonNode message = chat.type(LEAD, line);

        assertThat(message.toString()).as(line).doesNotContain("<!channel>", "\u202E");
        BlockLimits.assertMessage(message);
      }
    }
  }

  @Test
  void whateverTheReviewHolds_itCanBeDecided() {
    try (Chat chat = new Chat(LargeReview.review(60, 1))) {
      chat.type(LEAD, "decide D1");
      JsonNode form = chat.surfaces.opened.get(0);
      BlockLimits.assertView(form);
      String first = form.at("/blocks/1/element/options/0/value").asText();

      JsonNode pushed = chat.submit(LEAD, form, Map.of("option", Chat.option(first)));

      BlockLimits.assertView(pushed.path("view"));
    }
  }
}
