package dev.ecomind.phasebot.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that people upload on the page. */
final class UploadTest {
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"Import"},
       "submit":{"type":"plain_text","text":"Read"},"blocks":[
        {"type":"input","block_id":"file","label":{"type":"plain_text","text":"Review"},
         "element":{"type":"file_input","action_id":"review","max_files":1}}]}
      """;

  private final Bench bench = Bench.start();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void file_isHandedOutToThoseWhoSeeIt() throws Exception {
    JsonNode file = mia.uploads("review.md", "# Review".getBytes(UTF_8)).path("file");

    assertThat(file.path("name").asText()).isEqualTo("review.md");
    assertThat(file.path("size").asInt()).isEqualTo(8);
    assertThat(fetch("mia", file).body()).isEqualTo("# Review");
    assertThat(fetch("dana", file).statusCode()).isEqualTo(404);

    mia.shares(file.path("id").asText(), "please read");
    assertThat(fetch("dana", file).body()).isEqualTo("# Review");
    assertThat(fetch("dana", file).headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
  }

  @Test
  void sharedFile_isPartOfTheMessageAndItsShortcut() {
    String id = mia.uploads("review.md", "# Review".getBytes(UTF_8)).at("/file/id").asText();

    mia.shares(id, "");
    mia.runs("import_review", mia.lastMessage());

    JsonNode payload = bench.bot.last().payload();
    assertThat(payload.at("/message/files/0/id").asText()).isEqualTo(id);
    assertThat(payload.at("/message/files/0/url_private").asText())
        .startsWith(bench.sandbox.address().toString());
  }

  @Test
  void fileInput_carriesTheWholeFile() throws Exception {
    mia.types("/ecomind import");
    String trigger = bench.bot.last().form().getOrDefault("trigger_id", "");
    bench.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    JsonNode file = mia.uploads("review.md", "# Review".getBytes(UTF_8)).path("file");

    JsonNode empty = mia.submits(java.util.Map.of());
    mia.acts("review", "files", "[" + file + "]");
    JsonNode full = mia.submits(java.util.Map.of());

    assertThat(empty.at("/errors/file").asText()).contains("required");
    assertThat(full.path("ok").asBoolean()).isTrue();
    assertThat(bench.bot.last().payload().at("/view/state/values/file/review/files/0/id"))
        .isEqualTo(file.path("id"));
  }

  @Test
  void unusableUploads_areRefusedInWords() {
    assertThat(mia.uploads("a.md", new byte[0]).path("error").asText()).contains("lacks");
    assertThat(mia.uploads("../a.md", new byte[1]).path("error").asText()).contains("no slashes");
    assertThat(upload("a.md", "%%%").path("error").asText()).contains("not Base64");
    assertThat(bench.page.as("dana").shares("F0", "x").path("error").asText())
        .contains("has no file F0");
  }

  @Test
  void foreignFile_cannotBeShared() {
    String id = mia.uploads("a.md", "x".getBytes(UTF_8)).at("/file/id").asText();

    assertThat(bench.page.as("dana").shares(id, "mine").path("ok").asBoolean()).isFalse();
    assertThat(bench.page.as("dana").messages()).isEmpty();
  }

  private JsonNode upload(String name, String base64) {
    return bench.page.post(
        "_page/upload",
        Json.object().put("user", mia.id()).put("name", name).put("content_base64", base64));
  }

  private HttpResponse<String> fetch(String who, JsonNode file) throws Exception {
    String user = bench.page.as(who).id();
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    bench.resolve("_page/file?user=" + user + "&id=" + file.path("id").asText()))
                .build(),
            BodyHandlers.ofString());
  }
}
