package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LimitsTest {
  private static final List<String> LINES =
      List.of(
          "",
          "help",
          "help decide",
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
          "phase P1000 ready",
          "phase P1000 history",
          "mine week",
          "status as of 2025-10-08",
          "status P1000 share",
          "whatif D1",
          "timeline",
          "timeline original",
          "done T1",
          "done T1 undo",
          "done T1",
          "reopen T1",
          "assign T1 @dana",
          "snooze T1 1d",
          "export md",
          "status project=" + "x".repeat(500),
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

  @Test
  void whateverTheReviewHolds_whatTheChannelIsToldFits() {
    try (Chat chat = new Chat(LargeReview.review(60, 5))) {
      chat.type(LEAD, "nudges start");
      chat.type(LEAD, "done T1");
      chat.type(LEAD, "reopen T1 because " + "<!here> & ".repeat(400));
      chat.type(LEAD, "assign T1 @dana");
      chat.type(LEAD, "status share");

      List<Dispatch> told = new ArrayList<>(chat.projects.records());
      told.add(channel(Dispatch.Kind.CARD, "5"));
      told.add(channel(Dispatch.Kind.DIGEST, "2025-10-13"));
      assertThat(told).hasSizeGreaterThanOrEqualTo(5);
      for (Dispatch one : told) {
        JsonNode blocks = new LetterRenderer().render(chat.letter(one)).blocks();
        assertThat(blocks.toString()).doesNotContain("<!here>", "<!channel>", "\u202E");
        BlockLimits.assertBlocks(blocks);
      }
    }
  }

  private static Dispatch channel(Dispatch.Kind kind, String occurrence) {
    return new Dispatch(
        kind, ItemId.of("REVIEW"), occurrence, Recipient.channel("C1"), Instant.EPOCH);
  }

  @Test
  void twentyThousandTasks_arePagedAndSearched() {
    try (Chat chat = new Chat(LargeReview.review(200, 100))) {
      for (String line : List.of("status", "phase P1000 page=3", "phase P1000 ready", "mine")) {
        BlockLimits.assertMessage(chat.type(LEAD, line));
      }
      chat.type(LEAD, "done");
      JsonNode offered = chat.suggest(LEAD, chat.surfaces.opened.get(0), "pick.item", "T19");
      assertThat(offered.path("options")).hasSize(100);
      assertThat(offered.at("/options/0/value").asText()).isEqualTo("T19");
    }
  }

  @Test
  void whateverTheReviewHolds_everyFormFits() {
    try (Chat chat = new Chat(LargeReview.review(60, 5))) {
      for (String line : List.of("done", "due D1", "due C1 fri", "assign T1", "decide D1")) {
        int before = chat.surfaces.opened.size();
        chat.type(LEAD, line + " because " + "because & ".repeat(300));
        if (chat.surfaces.opened.size() > before) {
          BlockLimits.assertView(chat.surfaces.opened.get(before));
        }
      }
      assertThat(chat.surfaces.opened).hasSizeGreaterThanOrEqualTo(4);
    }
  }
}
