package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The status card of a project that was imported in chat. */
final class CardIT {
  @RegisterExtension final RunningTrial trial = RunningTrial.empty();
  private SandboxUser mia;

  @BeforeEach
  void importTheSample() {
    Importer lead = Importer.lead(trial.page());
    mia = lead.person();
    lead.reads(Documents.sample());
    lead.confirms();
  }

  @Test
  void card_isPostedOnceAndWrittenOver() {
    JsonNode card = eventually(this::cards, found -> found.size() == 1).get(0);

    mia.types("/ecomind done T1");

    JsonNode after =
        eventually(
                this::cards,
                found -> found.size() == 1 && ShownText.of(found.get(0)).contains("Done last"))
            .get(0);
    assertThat(after.path("ts")).isEqualTo(card.path("ts"));
    assertThat(ShownText.of(after)).contains("*T1*", mia.id());
  }

  @Test
  void deletedCard_isPostedAnewWithTheNextChange() {
    JsonNode card = eventually(this::cards, found -> found.size() == 1).get(0);
    mia.deletes(card);
    assertThat(cards()).isEmpty();

    mia.types("/ecomind done T1");

    JsonNode again = eventually(this::cards, found -> found.size() == 1).get(0);
    assertThat(again.path("ts")).isNotEqualTo(card.path("ts"));
  }

  @Test
  void sharedStatus_standsInTheChannelWithWhoSharedIt() {
    mia.types("/ecomind status share");

    String shared =
        eventually(
                () ->
                    mia.messages().stream()
                        .map(ShownText::of)
                        .filter(text -> text.contains("Shared by"))
                        .toList(),
                texts -> texts.size() == 1)
            .get(0);

    assertThat(shared).contains("P003", mia.id());
  }

  private List<JsonNode> cards() {
    return mia.messages().stream()
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> ShownText.of(message).contains("📌"))
        .toList();
  }
}
