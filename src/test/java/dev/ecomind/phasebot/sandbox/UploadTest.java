package dev.ecomind.phasebot.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that people upload on the page. */
final class UploadTest {
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"Import"},
       "submit":{"type":"plain_text","text":"Read"},"blocks":[
        {"type":"input","block_id":"file","label":{"type":"plain_text","text":"Review"},
         "element":{"type":"file_input","action_id":"review","max_files":1,
          "filetypes":["md"]}}]}
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
    openModal();
    JsonNode file = mia.uploads("review.md", "# Review".getBytes(UTF_8)).path("file");

    JsonNode empty = mia.submits(Map.of());
    mia.acts("review", "files", "[" + file + "]");
    JsonNode full = mia.submits(Map.of());

    assertThat(empty.at("/errors/file").asText()).contains("required");
    assertThat(full.path("ok").asBoolean()).isTrue();
    JsonNode sent = bench.bot.last().payload().at("/view/state/values/file/review/files/0");
    assertThat(sent).isEqualTo(file);
    RawApi api = new RawApi(bench);
    assertThat(api.fetch(sent.path("url_private_download").asText()).body()).isEqualTo("# Review");
    assertThat(api.query("files.info", Map.of("file", sent.path("id").asText())).path("file"))
        .isEqualTo(file);
  }

  @Test
  void fileThatIsNotHandedIn_isHiddenFromTheApp() throws Exception {
    openModal();
    JsonNode file = mia.uploads("review.md", "# Review".getBytes(UTF_8)).path("file");
    RawApi api = new RawApi(bench);

    assertThat(api.fetch(file.path("url_private").asText()).statusCode()).isEqualTo(302);
    assertThat(
            api.query("files.info", Map.of("file", file.path("id").asText()))
                .path("error")
                .asText())
        .isEqualTo("file_not_found");
  }

  @Test
  void fileInput_keepsToItsTypesAndNumber() throws Exception {
    openModal();
    JsonNode text = mia.uploads("review.md", "# Review".getBytes(UTF_8)).path("file");
    JsonNode picture = mia.uploads("plan.png", new byte[] {1}).path("file");

    mia.acts("review", "files", "[" + picture + "]");
    JsonNode wrongType = mia.submits(Map.of());
    mia.acts("review", "files", "[" + text + "," + text + "]");
    JsonNode tooMany = mia.submits(Map.of());

    assertThat(wrongType.at("/errors/file").asText())
        .isEqualTo("This takes only files of type md.");
    assertThat(tooMany.at("/errors/file").asText()).isEqualTo("This takes at most 1 file.");
  }

  @Test
  void foreignFile_cannotBeHandedIn() throws Exception {
    JsonNode danas = bench.page.as("dana").uploads("a.md", new byte[] {1}).path("file");
    openModal();

    JsonNode outcome = mia.acts("review", "files", "[" + danas + "]");

    assertThat(outcome.path("error").asText()).contains("with this choice");
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

  private void openModal() throws Exception {
    mia.types("/ecomind import");
    String trigger = bench.bot.last().form().getOrDefault("trigger_id", "");
    var opened = bench.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    assertThat(opened.getError()).isNull();
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
