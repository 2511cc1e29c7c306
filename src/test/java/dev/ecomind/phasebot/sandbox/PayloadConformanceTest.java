package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every payload's keys are among those that the SDK's samples have. */
final class PayloadConformanceTest {
  /** What holds the bot's own content or free keys, which no sample can list. */
  private static final Set<String> OPEN = Set.of("blocks", "state", "metadata");

  private static final String BLOCK_ACTIONS =
      "app-backend/interactive-components/BlockActionPayload.json";

  private static final String OPTIONS =
      """
      "options":[{"text":{"type":"plain_text","text":"O"},"value":"o",
        "description":{"type":"plain_text","text":"D"}}]
      """;

  private static final String CHOICES =
      """
      [{"type":"actions","block_id":"c","elements":[
        {"type":"static_select","action_id":"one",%1$s},
        {"type":"users_select","action_id":"person"},
        {"type":"datepicker","action_id":"day"},
        {"type":"timepicker","action_id":"time"},
        {"type":"overflow","action_id":"more",%1$s}]}]
      """
          .formatted(OPTIONS);

  private static final String MODAL =
      """
      {"type":"modal","callback_id":"c","title":{"type":"plain_text","text":"T","emoji":true},
       "submit":{"type":"plain_text","text":"S"},"notify_on_close":true,"blocks":[
        {"type":"input","block_id":"b","optional":true,"label":{"type":"plain_text","text":"L"},
         "element":{"type":"plain_text_input","action_id":"a"}},
        {"type":"actions","block_id":"acts","elements":[{"type":"button","action_id":"go",
         "value":"v","text":{"type":"plain_text","text":"Go"}}]}]}
      """;

  private static final String BUTTON =
      """
      [{"type":"actions","elements":[{"type":"button","action_id":"go","value":"v",
        "text":{"type":"plain_text","text":"Go"}}]}]
      """;

  private final Bench bench = Bench.start();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void slashCommand_hasTheSamplesKeys() throws Exception {
    mia.types("/ecomind status");

    ObjectNode form = Json.object();
    bench.bot.last().form().forEach(form::put);
    assertConforms(form, "app-backend/slash-commands/SlashCommandPayload.json");
  }

  @Test
  void blockActions_haveTheSamplesKeys() throws Exception {
    bench.client().chatPostMessage(r -> r.channel("C01PHASES02").text("x").blocksAsString(BUTTON));

    mia.clicks("Go");

    assertConforms(bench.bot.last().payload(), BLOCK_ACTIONS);
  }

  @Test
  void choices_haveTheSamplesKeys() throws Exception {
    bench.bot.answers("{\"text\":\"x\",\"blocks\":" + CHOICES + "}");
    mia.types("/ecomind");
    bench.bot.answers("");

    choose("selected_option", "{\"value\":\"o\"}", "one");
    choose("selected_user", "\"U01DANA0002\"", "person");
    choose("selected_date", "\"2025-10-13\"", "day");
    choose("selected_time", "\"09:30\"", "time");
    choose("selected_option", "{\"value\":\"o\"}", "more");
  }

  @Test
  void actionsInModalAndHome_haveTheSamplesKeys() throws Exception {
    openModal();
    mia.acts("go", "value", "\"v\"");
    assertConforms(bench.bot.last().payload(), BLOCK_ACTIONS);
    mia.closes();

    String view = "{\"type\":\"home\",\"blocks\":" + BUTTON + "}";
    bench.client().viewsPublish(r -> r.userId(mia.id()).viewAsString(view));
    mia.clicksHome("Go");
    assertConforms(bench.bot.last().payload(), BLOCK_ACTIONS);
  }

  @Test
  void submissionAndClosing_haveTheSamplesKeys() throws Exception {
    openModal();
    mia.submits(Map.of("a", "text"));
    assertConforms(bench.bot.last().payload(), "app-backend/views/ViewSubmissionPayload.json");

    openModal();
    mia.closes();
    assertConforms(bench.bot.last().payload(), "app-backend/views/ViewClosedPayload.json");
  }

  @Test
  void shortcut_hasTheSamplesKeys() throws Exception {
    String id = mia.uploads("a.md", new byte[] {1}).at("/file/id").asText();
    mia.shares(id, "decided");

    mia.runs("record_decision", mia.lastMessage());

    assertConforms(
        bench.bot.last().payload(),
        "app-backend/interactive-components/MessageShortcutPayload.json");
  }

  @Test
  void events_haveTheSamplesKeys() throws Exception {
    mia.opensHome();
    assertConforms(bench.bot.last().payload(), "events/AppHomeOpenedPayload.json");

    bench.page.control("user", Json.object().put("id", "U01DANA0002").put("is_admin", true));
    assertConforms(bench.bot.last().payload(), "events/UserChangePayload.json");

    bench.page.control("event", Json.object().put("type", "app_uninstalled"));
    assertConforms(bench.bot.last().payload(), "events/AppUninstalledPayload.json");
  }

  @Test
  void messageEvents_haveTheSamplesKeys() throws Exception {
    try (Bench hearing = Bench.start(PostingsTest.hearing())) {
      SandboxUser sam = hearing.page.as("sam");

      sam.types("hello");
      assertConforms(hearing.bot.next("message"), "events/MessagePayload.json");

      hearing.client().chatPostMessage(r -> r.channel("C01PHASES02").text("a nudge"));
      assertConforms(hearing.bot.next("message"), "events/MessagePayload.json");

      sam.types("@ecomind hello");
      assertConforms(hearing.bot.next("app_mention"), "events/AppMentionPayload.json");

      String id = sam.uploads("a.md", new byte[] {1}).at("/file/id").asText();
      sam.shares(id, "read");
      assertConforms(hearing.bot.next("file_shared"), "events/FileSharedPayload.json");
      assertConforms(hearing.bot.next("message"), "events/MessageFileSharePayload.json");
    }
  }

  private void choose(String field, String json, String actionId) {
    assertThat(mia.acts(actionId, field, json).path("ok").asBoolean()).isTrue();
    assertConforms(bench.bot.last().payload(), BLOCK_ACTIONS);
  }

  private void openModal() throws Exception {
    mia.types("/ecomind decide");
    String trigger = bench.bot.last().form().getOrDefault("trigger_id", "");
    var opened = bench.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    assertThat(opened.getError()).isNull();
  }

  private static void assertConforms(JsonNode payload, String sample) {
    Path samples = ConformanceData.folder("java-sdk-json-logs").resolve("json-logs/samples");
    Set<String> known = new TreeSet<>();
    collect(ConformanceData.read(samples.resolve(sample)), "", known);
    Set<String> sent = new TreeSet<>();
    collect(payload, "", sent);
    sent.removeAll(known);
    assertThat(sent).as("keys that %s lacks", sample).isEmpty();
  }

  private static void collect(JsonNode node, String path, Set<String> paths) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String at = path + "/" + field.getKey();
      if (!OPEN.contains(field.getKey())) {
        paths.add(at);
        collect(field.getValue(), at, paths);
      }
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, path + "[]", paths));
    }
  }
}
