package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The app can do what its manifest says, and nothing more. */
final class AbilitiesTest {
  private static final String BUTTON =
      """
      [{"type":"actions","block_id":"b","elements":[{"type":"button","action_id":"go","value":"v",
        "text":{"type":"plain_text","text":"Go"}}]}]
      """;

  /** The shipped manifest with a shortcut that may be run from anywhere. */
  static String withGlobalShortcut() {
    return Bench.manifest()
        .replace(
            "  shortcuts:\n",
            """
              shortcuts:
                - name: Ask what is late
                  type: global
                  callback_id: whats_late
                  description: Lists what is past its day
            """);
  }

  @Test
  void globalShortcut_isSentAsSlackSendsIt() {
    try (Bench bench = Bench.start(withGlobalShortcut())) {
      JsonNode ran = bench.page.as("dana").runs("whats_late");

      JsonNode payload = bench.bot.last().payload();
      assertThat(ran.path("ok").asBoolean()).as("%s", ran).isTrue();
      assertThat(names(payload))
          .containsExactlyInAnyOrder(
              "type",
              "token",
              "action_ts",
              "team",
              "user",
              "callback_id",
              "trigger_id",
              "enterprise",
              "is_enterprise_install");
      assertThat(payload.path("type").asText()).isEqualTo("shortcut");
      assertThat(payload.at("/user/username").asText()).isEqualTo("dana");
      assertThat(payload.path("callback_id").asText()).isEqualTo("whats_late");
    }
  }

  @Test
  void shortcuts_areOfAMessageOrGlobal() {
    try (Bench bench = Bench.start(withGlobalShortcut())) {
      SandboxUser mia = bench.page.as("mia");
      mia.types("hello");

      assertThat(mia.runs("whats_late", mia.lastMessage()).path("ok").asBoolean()).isFalse();
      assertThat(mia.runs("record_decision").path("error").asText())
          .isEqualTo("there is no such shortcut or message");
      assertThat(bench.bot.received()).isEmpty();
    }
  }

  @Test
  void withoutInteractivity_nothingOfThatKindIsSent() throws Exception {
    String manifest = Bench.manifest().replace("    is_enabled: true", "    is_enabled: false");
    try (Bench bench = Bench.start(manifest)) {
      bench
          .client()
          .chatPostMessage(r -> r.channel("C01PHASES02").text("x").blocksAsString(BUTTON));
      SandboxUser mia = bench.page.as("mia");

      JsonNode clicked = mia.clicks("Go");
      mia.runs("record_decision", mia.lastMessage());

      assertThat(clicked.path("error").asText()).contains("not set up for interaction");
      assertThat(bench.bot.received()).isEmpty();
      assertThat(bench.page.violations()).hasSize(2);
    }
  }

  @Test
  void withoutAMessagesTab_nobodyWritesToTheApp() throws Exception {
    String manifest =
        Bench.manifest()
            .replace(
                "messages_tab_read_only_enabled: false", "messages_tab_read_only_enabled: true");
    try (Bench bench = Bench.start(manifest)) {
      bench.client().chatPostMessage(r -> r.channel("U01MIA00001").text("a nudge"));
      SandboxUser mia = bench.page.as("mia").in("ecomind");

      JsonNode written = mia.types("hello?");

      assertThat(written.path("error").asText()).contains("turned off");
      assertThat(mia.messages()).hasSize(1);
      assertThat(bench.page.get("_page/workspace").at("/app/takes_messages").asBoolean(true))
          .isFalse();
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
