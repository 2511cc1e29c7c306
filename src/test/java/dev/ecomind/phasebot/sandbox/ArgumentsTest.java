package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Arguments as form, as JSON and in the query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArgumentsTest {
  private final Bench bench = Bench.start();
  private final RawApi api = new RawApi(bench);

  @BeforeAll
  void postWithoutWaiting() {
    bench.page.withoutRateLimits();
  }

  @AfterAll
  void stop() {
    bench.close();
  }

  @Test
  void formJsonAndQuery_sayTheSame() {
    JsonNode form = api.form("chat.postMessage", Map.of("channel", "C01PHASES02", "text", "a"));
    JsonNode json = api.json("chat.postMessage", "{\"channel\":\"C01PHASES02\",\"text\":\"a\"}");
    JsonNode query = api.query("chat.postMessage", Map.of("channel", "C01PHASES02", "text", "a"));

    assertThat(form.at("/message/text").asText()).isEqualTo("a");
    assertThat(json.at("/message/text").asText()).isEqualTo("a");
    assertThat(query.at("/message/text").asText()).isEqualTo("a");
  }

  @Test
  void structures_mayBeTextOrJson() {
    String blocks = "[{\"type\":\"divider\"}]";

    JsonNode form =
        api.form(
            "chat.postMessage", Map.of("channel", "C01PHASES02", "text", "a", "blocks", blocks));
    JsonNode json =
        api.json(
            "chat.postMessage",
            "{\"channel\":\"C01PHASES02\",\"text\":\"a\",\"blocks\":" + blocks + "}");

    assertThat(form.at("/message/blocks/0/type").asText()).isEqualTo("divider");
    assertThat(json.at("/message/blocks/0/type").asText()).isEqualTo("divider");
  }

  @Test
  void requiredStructures_mayBeJson() {
    String view = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";

    JsonNode published =
        api.json("views.publish", "{\"user_id\":\"U01MIA00001\",\"view\":" + view + "}");
    JsonNode completed = api.json("files.completeUploadExternal", "{\"files\":[{\"id\":\"F0\"}]}");

    assertThat(published.path("ok").asBoolean()).as("%s", published).isTrue();
    assertThat(error(completed)).isEqualTo("file_not_found");
  }

  @Test
  void tokenInTheQuery_isNotRead() {
    JsonNode query = bench.page.get("api/auth.test?token=" + Bench.TOKEN);
    JsonNode form =
        Json.parse(api.bare("api/auth.test", Map.of("token", Bench.TOKEN)).body()).orElseThrow();

    assertThat(error(query)).isEqualTo("invalid_auth");
    assertThat(form.path("ok").asBoolean()).isTrue();
  }

  @Test
  void methodThatReadsNoJson_missesItsArguments() {
    assertThat(error(api.json("users.info", "{\"user\":\"U01MIA00001\"}")))
        .isEqualTo("invalid_arguments");
  }

  @Test
  void malformedBodies_areRefusedAndRecorded() {
    assertThat(error(api.json("chat.postMessage", "{"))).isEqualTo("invalid_json");
    assertThat(api.post("api/auth.test", "text/csv", "a,b").body()).contains("invalid_post_type");
    assertThat(bench.page.log("chat.postMessage"))
        .anyMatch(entry -> entry.path("response").asText().contains("invalid_json"));
  }

  @Test
  void unknownArgument_isAViolation() {
    api.query("auth.test", Map.of("colour", "red"));

    assertThat(bench.page.violations()).contains("auth.test: unknown argument: colour");
  }

  @Test
  void conflictingTexts_areRefused() {
    Map<String, String> both =
        Map.of("channel", "C01PHASES02", "text", "a", "markdown_text", "**a**");

    assertThat(error(api.form("chat.postMessage", both))).isEqualTo("markdown_text_conflict");
  }

  @Test
  void badAttachments_areRefused() {
    Map<String, String> bad =
        Map.of(
            "channel",
            "C01PHASES02",
            "attachments",
            "[{\"blocks\":[{\"type\":\"divider\"},{\"type\":\"x\"}]}]");

    JsonNode answer = api.form("chat.postMessage", bad);

    assertThat(error(answer)).isEqualTo("invalid_blocks");
    assertThat(answer.at("/response_metadata/messages/0").asText())
        .contains("/attachments/0/blocks/1/type");
  }

  private static String error(JsonNode answer) {
    return answer.path("error").asText();
  }
}
