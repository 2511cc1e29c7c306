package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the channel gets to see of its own accord: the card, the digest, pages that were shared. */
final class CardGoldenTest {
  private final Chat chat = new Chat();

  @BeforeEach
  void chooseTheTimelineAndFinishSomething() {
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    chat.submit(
        LEAD,
        chat.surfaces.opened.get(0),
        Map.of("because", Chat.text("the budget ends in December")));
    chat.type(LEAD, "done T1");
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void card() {
    golden("card", Dispatch.Kind.CARD, "5");
  }

  @Test
  void digest() {
    golden("digest", Dispatch.Kind.DIGEST, "2025-11-17");
  }

  @Test
  void whoMayNotDecide_canAskWhoMay() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    JsonNode refused = chat.type(Chat.SAM, "decide D1 ECS because I like it");
    assertThat(refused.path("text").asText()).contains("Only the *DevOps Lead*");
    assertThat(refused.findValuesAsText("value")).containsExactly("decide D1 ask");

    assertThat(chat.said(Chat.SAM, "decide D1 ask")).contains("<@U0DANA>", "*D1*");

    Dispatch asked = chat.projects.records().get(1);
    assertThat(asked.recipient().id()).isEqualTo(DANA);
    Golden.assertSame("asked", new LetterRenderer().render(chat.letter(asked)).blocks());
    assertThat(chat.said(Chat.GUEST, "decide D1 ask")).contains("Only full members");
  }

  @Test
  void sharedPage() {
    assertThat(chat.said(DANA, "status P003 share")).contains("<#C1>");

    Dispatch page = chat.projects.records().get(1);
    assertThat(page.kind()).isEqualTo(Dispatch.Kind.PAGE);
    Golden.assertSame("shared", new LetterRenderer().render(chat.letter(page)).blocks());
  }

  private void golden(String name, Dispatch.Kind kind, String occurrence) {
    Dispatch dispatch =
        new Dispatch(
            kind,
            ItemId.of("REVIEW"),
            occurrence,
            Recipient.channel("C1"),
            chat.clock.instant().plusSeconds(3600));
    Golden.assertSame(name, new LetterRenderer().render(chat.letter(dispatch)).blocks());
  }
}
