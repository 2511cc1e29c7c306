package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an app hears of messages that people post. */
final class PostingsTest {
  private final Bench bench = Bench.start(hearing());
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  /** The shipped manifest, with subscriptions to all that is posted. */
  static String hearing() {
    return Bench.manifest()
        .replace(
            "- app_home_opened",
            """
            - app_home_opened
                  - app_mention
                  - file_shared
                  - message.channels
                  - message.im""");
  }

  @Test
  void message_isHeardWhereTheAppIs() {
    mia.in("general").types("nothing for it");
    mia.types("to the phases");

    JsonNode event = bench.bot.next("message").path("event");

    assertThat(event.path("text").asText()).isEqualTo("to the phases");
    assertThat(event.path("channel").asText()).isEqualTo("C01PHASES02");
    assertThat(event.path("channel_type").asText()).isEqualTo("channel");
    assertThat(event.path("user").asText()).isEqualTo(mia.id());
    assertThat(event.has("subtype")).isFalse();
  }

  @Test
  void sharedFile_isHeardAsFileAndAsMessage() {
    String id = mia.uploads("review.md", new byte[] {1}).at("/file/id").asText();
    mia.shares(id, "please read");

    JsonNode shared = bench.bot.next("file_shared").path("event");
    JsonNode message = bench.bot.next("message").path("event");

    assertThat(shared.path("file_id").asText()).isEqualTo(id);
    assertThat(shared.path("user_id").asText()).isEqualTo(mia.id());
    assertThat(shared.path("channel_id").asText()).isEqualTo("C01PHASES02");
    assertThat(message.path("subtype").asText()).isEqualTo("file_share");
    assertThat(message.at("/files/0/id").asText()).isEqualTo(id);
    assertThat(mia.lastMessage().has("subtype")).isFalse();
  }

  @Test
  void mention_isHeardInChannels() {
    mia.types("@ecomind what now?");

    JsonNode event = bench.bot.next("app_mention").path("event");

    assertThat(event.path("text").asText()).isEqualTo("<@U01ECOMIND8> what now?");
    assertThat(event.has("channel_type")).isFalse();
  }

  @Test
  void directMessage_isToldApart() {
    mia.in("ecomind").types("hello");

    assertThat(bench.bot.next("message").at("/event/channel_type").asText()).isEqualTo("im");
  }

  @Test
  void appsOwnMessage_isHeardTooAndNamesTheApp() throws Exception {
    bench.client().chatPostMessage(r -> r.channel("C01PHASES02").text("a nudge"));

    JsonNode event = bench.bot.next("message").path("event");

    assertThat(event.path("text").asText()).isEqualTo("a nudge");
    assertThat(event.path("bot_id").asText()).isEqualTo("B01ECOMIND8");
    assertThat(event.at("/bot_profile/name").asText()).isEqualTo("EcoMind");
  }

  @Test
  void whatOnlyOnePersonSees_isNotHeard() {
    bench.bot.answers("{\"text\":\"for you\"}");

    mia.types("/ecomind status");
    mia.types("after it");

    assertThat(bench.bot.next("message").at("/event/text").asText()).isEqualTo("after it");
  }

  @Test
  void withoutSubscription_nothingIsSent() {
    try (Bench deaf = Bench.start()) {
      deaf.page.as("mia").types("hello");
      deaf.page.as("mia").opensHome();

      assertThat(deaf.bot.received()).hasSize(1);
    }
  }
}
