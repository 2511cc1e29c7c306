package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import dev.ecomind.phasebot.sandbox.FakeBot.Reply;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selects that ask the app what to offer. */
final class OptionsTest {
  private static final String BLOCKS =
      """
      [{"type":"section","block_id":"who","text":{"type":"mrkdwn","text":"Task"},
        "accessory":{"type":"external_select","action_id":"task","min_query_length":1,
         "placeholder":{"type":"plain_text","text":"Find a task"}}},
       {"type":"actions","block_id":"acts","elements":[{"type":"button","action_id":"go",
         "text":{"type":"plain_text","text":"Go"}}]}]
      """;
  private static final String OPTION =
      "{\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"},\"value\":\"%s\"}";

  private final Bench bench = Bench.start();
  private final SandboxUser mia = bench.page.as("mia");

  @BeforeEach
  void post() throws Exception {
    bench.client().chatPostMessage(r -> r.channel("C01PHASES02").text("x").blocksAsString(BLOCKS));
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void typedText_reachesTheAppAndItsOptionsThePerson() {
    bench.bot.answers("{\"options\":[" + OPTION.formatted("T3 Secrets", "T3") + "]}");

    JsonNode offer = mia.searches("task", "sec");

    assertThat(offer.path("ok").asBoolean()).isTrue();
    assertThat(offer.at("/options/0/value").asText()).isEqualTo("T3");
    JsonNode payload = bench.bot.last().payload();
    assertThat(payload.path("type").asText()).isEqualTo("block_suggestion");
    assertThat(payload.path("value").asText()).isEqualTo("sec");
    assertThat(payload.path("block_id").asText()).isEqualTo("who");
    assertThat(payload.at("/container/channel_id").asText()).isEqualTo("C01PHASES02");
    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void payload_hasNoKeyThatTheSdkDoesNotKnow() {
    bench.bot.answers("{\"options\":[]}");

    mia.searches("task", "x");

    Set<String> sent = new TreeSet<>();
    bench.bot.last().payload().fieldNames().forEachRemaining(sent::add);
    for (Field field : BlockSuggestionPayload.class.getDeclaredFields()) {
      SerializedName name = field.getAnnotation(SerializedName.class);
      sent.remove(name == null ? snake(field.getName()) : name.value());
    }
    assertThat(sent).isEmpty();
  }

  @Test
  void groups_areOfferedAsWell() {
    bench.bot.answers(
        "{\"option_groups\":[{\"label\":{\"type\":\"plain_text\",\"text\":\"P003\"},\"options\":["
            + OPTION.formatted("T14 EKS", "T14")
            + "]}]}");

    JsonNode offer = mia.searches("task", "eks");

    assertThat(offer.at("/option_groups/0/options/0/value").asText()).isEqualTo("T14");
  }

  @Test
  void chosenOption_isSentWithTheAction() {
    mia.acts("task", "selected_option", OPTION.formatted("T3 Secrets", "T3"));

    JsonNode payload = bench.bot.last().payload();
    assertThat(payload.at("/actions/0/selected_option/value").asText()).isEqualTo("T3");
    assertThat(payload.at("/state/values/who/task/selected_option/text/text").asText())
        .isEqualTo("T3 Secrets");
  }

  @Test
  void badOptions_areRefusedInWords() {
    assertThat(refusal("")).contains("are not JSON");
    assertThat(refusal("{}")).contains("exactly one of options, option_groups");
    assertThat(refusal("{\"options\":[{\"value\":\"x\"}]}")).contains("missing required field");
    assertThat(refusal("{\"options\":[" + OPTION.formatted("x".repeat(76), "x") + "]}"))
        .contains("must be less than 76 characters");
    assertThat(bench.page.violations()).hasSize(4);
  }

  @Test
  void appThatFails_isTold() {
    bench.bot.answers(one -> new Reply(503, ""));

    assertThat(mia.searches("task", "x").path("error").asText()).contains("HTTP 503");
  }

  @Test
  void otherElements_askNobody() {
    int before = bench.bot.received().size();

    JsonNode offer = mia.searches("go", "x");

    assertThat(offer.path("error").asText()).contains("no select at acts/go asks the app");
    assertThat(bench.bot.received()).hasSize(before);
  }

  @Test
  void selectInAModal_sendsTheView() throws Exception {
    mia.types("/ecomind");
    String trigger = bench.bot.last().form().getOrDefault("trigger_id", "");
    String modal =
        "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"T\"},\"blocks\":"
            + BLOCKS
            + "}";
    bench.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal));
    bench.bot.answers("{\"options\":[]}");

    mia.searches("task", "x");

    JsonNode payload = bench.bot.last().payload();
    assertThat(payload.at("/container/type").asText()).isEqualTo("view");
    assertThat(payload.at("/view/type").asText()).isEqualTo("modal");
    assertThat(mia.submits(Map.of()).path("ok").asBoolean()).isFalse();
  }

  private String refusal(String answer) {
    bench.bot.answers(answer);
    return mia.searches("task", "x").path("error").asText();
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
