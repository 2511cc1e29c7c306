package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files: announced, uploaded, shared, fetched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FilesApiTest {
  private static final String TEXT = "# Review\n";

  private final Bench bench = Bench.start();
  private final RawApi api = new RawApi(bench);

  @AfterAll
  void stop() {
    bench.close();
  }

  @Test
  void completedFile_isShownInTheConversation() {
    JsonNode place = announce(TEXT.length());
    upload(place, "application/octet-stream", TEXT);

    complete(place, "C01PHASES02");

    JsonNode row = bench.page.as("mia").lastMessage();
    assertThat(row.path("text").asText()).isEqualTo("the review");
    assertThat(row.at("/files/0/title").asText()).isEqualTo("Review");
    assertThat(row.at("/files/0/filetype").asText()).isEqualTo("markdown");
    assertThat(row.at("/files/0/mimetype").asText()).isEqualTo("text/plain");
    assertThat(row.at("/files/0/size").asInt()).isEqualTo(TEXT.length());
  }

  @Test
  void formUpload_isTheSameAsABareOne() {
    JsonNode place = announce(TEXT.length());
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n"
            + TEXT
            + "\r\n--x--\r\n";

    assertThat(upload(place, "multipart/form-data; boundary=x", form))
        .isEqualTo("OK - " + TEXT.length());
  }

  @Test
  void fileThatIsNotUploaded_cannotBeCompleted() {
    JsonNode place = announce(TEXT.length());

    assertThat(complete(place, "C01PHASES02").path("error").asText()).isEqualTo("file_not_found");
    assertThat(info(place).path("error").asText()).isEqualTo("file_not_found");
  }

  @Test
  void sizes_areKept() {
    JsonNode place = announce(TEXT.length());

    assertThat(upload(place, "application/octet-stream", TEXT + TEXT)).startsWith("announced 9");
    assertThat(announce(0).path("error").asText()).isEqualTo("missing_argument");
    assertThat(announce(30_000_000).path("error").asText())
        .isEqualTo("file_upload_size_restricted");
  }

  @Test
  void wrongPlaces_areRefused() {
    JsonNode place = announce(TEXT.length());
    upload(place, "application/octet-stream", TEXT);

    assertThat(complete(place, "#phases").path("error").asText()).isEqualTo("invalid_channel");
    assertThat(complete(place, "C01GENERAL1").path("error").asText()).isEqualTo("not_in_channel");
    assertThat(complete(place, "C0NOWHERE").path("error").asText()).isEqualTo("channel_not_found");
  }

  @Test
  void withoutAToken_oneIsSentToSignIn() {
    JsonNode place = announce(TEXT.length());
    upload(place, "application/octet-stream", TEXT);
    complete(place, "C01PHASES02");
    String url = info(place).at("/file/url_private_download").asText();

    HttpResponse<String> refused = api.get(url);
    String signIn = refused.headers().firstValue("Location").orElseThrow();

    assertThat(api.fetch(url).body()).isEqualTo(TEXT);
    assertThat(refused.statusCode()).isEqualTo(302);
    assertThat(refused.body()).isEmpty();
    HttpResponse<String> page = api.get(bench.resolve(signIn).toString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.body()).contains("Sign in").doesNotContain("Review");
    assertThat(bench.page.violations())
        .contains("download: fetches a file without a token that has files:read");
  }

  @Test
  void wrongTokenAndLackingScope_areSentToSignInToo() {
    String manifest = Bench.manifest().replaceAll("- files:read.*", "");
    try (Bench unscoped = Bench.start(manifest)) {
      RawApi unable = new RawApi(unscoped);
      String unread = unscoped.resolve("files-pri/T01ECOMIND0-F0/a.md").toString();
      assertThat(unable.fetch(unread).statusCode()).isEqualTo(302);
    }
    String url = bench.resolve("files-pri/T01ECOMIND0-F0/a.md").toString();
    assertThat(api.fetch(url, "xoxb-not-mine").statusCode()).isEqualTo(302);
    assertThat(api.fetch(url).statusCode()).isEqualTo(404);
  }

  @Test
  void download_failsOnDemand() {
    JsonNode place = announce(TEXT.length());
    upload(place, "application/octet-stream", TEXT);
    complete(place, "C01PHASES02");
    String url = info(place).at("/file/url_private_download").asText();

    bench.page.fault(
        "{\"method\":\"download\",\"kind\":\"status\",\"status\":429,\"retry_after\":3,\"count\":1}");
    HttpResponse<String> limited = api.fetch(url);
    bench.page.fault("{\"method\":\"download\",\"kind\":\"reset\"}");

    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).hasValue("3");
    assertThatThrownBy(() -> api.fetch(url)).isInstanceOf(UncheckedIOException.class);
    bench.page.send("DELETE", "_control/faults");
    assertThat(api.fetch(url).body()).isEqualTo(TEXT);
  }

  @Test
  void fileObject_hasSlacksFields() {
    JsonNode place = announce(TEXT.length());
    upload(place, "application/octet-stream", TEXT);
    complete(place, "C01PHASES02");

    JsonNode file = info(place).path("file");

    assertThat(file.path("mode").asText()).isEqualTo("hosted");
    assertThat(file.path("file_access").asText()).isEqualTo("visible");
    assertThat(file.path("is_external").asBoolean(true)).isFalse();
    assertThat(file.path("user").asText()).isEqualTo("U01ECOMIND8");
    assertThat(file.path("timestamp").asLong()).isEqualTo(Bench.START.getEpochSecond());
    assertThat(file.path("url_private").asText())
        .endsWith("/files-pri/T01ECOMIND0-" + file.path("id").asText() + "/review.md");
    assertThat(file.path("url_private_download").asText()).endsWith("/download/review.md");
  }

  private JsonNode announce(int length) {
    return api.form(
        "files.getUploadURLExternal",
        Map.of("filename", "review.md", "length", Integer.toString(length)));
  }

  private String upload(JsonNode place, String contentType, String body) {
    String path = URI.create(place.path("upload_url").asText()).getPath().substring(1);
    return api.post(path, contentType, body).body();
  }

  private JsonNode complete(JsonNode place, String channel) {
    String files = "[{\"id\":\"" + place.path("file_id").asText() + "\",\"title\":\"Review\"}]";
    return api.form(
        "files.completeUploadExternal",
        Map.of("files", files, "channel_id", channel, "initial_comment", "the review"));
  }

  private JsonNode info(JsonNode place) {
    return api.query("files.info", Map.of("file", place.path("file_id").asText()));
  }
}
