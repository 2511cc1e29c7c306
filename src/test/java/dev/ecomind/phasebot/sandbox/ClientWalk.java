package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls each method of the Web API with the official client, and expects each to succeed. */
final class ClientWalk {
  static final String PHASES = "C01PHASES02";
  static final String REDIRECT = "http://127.0.0.1:1/slack/oauth_redirect";

  private static final String CLIENT_ID = "1000000000001.1000000000002";
  private static final String CLIENT_SECRET = "sandbox-client-secret";
  private static final byte[] CONTENT = "# Review\n".getBytes(StandardCharsets.UTF_8);
  private static final String BLOCKS =
      "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}";
  private static final String MODAL =
      "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"T\"},\"blocks\":["
          + BLOCKS
          + "]}";

  private final Bench bench;
  private final MethodsClient client;
  private final HttpClient http = HttpClient.newHttpClient();

  ClientWalk(Bench bench) {
    this.bench = bench;
    this.client = bench.client();
  }

  /** The shipped manifest with every scope that a method can ask for. */
  static String manifest() {
    String scopes =
        String.join(
            "\n      - ",
            List.of(
                "team:read",
                "usergroups:read",
                "channels:read",
                "channels:history",
                "groups:read",
                "im:read",
                "mpim:read"));
    return Bench.manifest()
        .replace("      - commands ", "      - " + scopes + "\n      - commands ");
  }

  void run() throws Exception {
    people();
    messages();
    conversations();
    files();
    views();
    tokens();
  }

  private void people() throws Exception {
    ok(client.authTest(r -> r));
    ok(client.teamInfo(r -> r));
    ok(client.botsInfo(r -> r.bot("B01ECOMIND8")));
    var user = ok(client.usersInfo(r -> r.user("U01MIA00001"))).getUser();
    assertThat(user.getTz()).isEqualTo("Europe/Riga");
    assertThat(user.getTzOffset()).isEqualTo(3 * 3600);
    assertThat(ok(client.usersList(r -> r)).getMembers()).hasSize(8);
    var groups = ok(client.usergroupsList(r -> r.includeUsers(true).includeCount(true)));
    assertThat(groups.getUsergroups().get(0).getHandle()).isEqualTo("leads");
    var users = ok(client.usergroupsUsersList(r -> r.usergroup("S01LEADS001")));
    assertThat(users.getUsers()).contains("U01DANA0002");
  }

  private void messages() throws Exception {
    var posted =
        ok(
            client.chatPostMessage(
                r ->
                    r.channel(PHASES)
                        .text("x")
                        .blocksAsString("[" + BLOCKS + "]")
                        .metadataAsString(
                            "{\"event_type\":\"e\",\"event_payload\":{\"k\":\"v\"}}")));
    String ts = posted.getTs();
    ok(client.chatPostMessage(r -> r.channel(PHASES).text("reply").threadTs(ts)));
    ok(client.chatPostEphemeral(r -> r.channel(PHASES).user("U01MIA00001").text("psst")));
    ok(client.chatUpdate(r -> r.channel(PHASES).ts(ts).text("y").blocksAsString("[]")));
    ok(client.chatGetPermalink(r -> r.channel(PHASES).messageTs(ts)));
    ok(client.conversationsHistory(r -> r.channel(PHASES).limit(1).includeAllMetadata(true)));
    assertThat(ok(client.conversationsReplies(r -> r.channel(PHASES).ts(ts))).getMessages())
        .hasSize(2);
    String gone = ok(client.chatPostMessage(r -> r.channel(PHASES).text("z"))).getTs();
    ok(client.chatDelete(r -> r.channel(PHASES).ts(gone)));
  }

  private void conversations() throws Exception {
    var opened = ok(client.conversationsOpen(r -> r.users(List.of("U01DANA0002")).returnIm(true)));
    assertThat(opened.getChannel().getId()).startsWith("D");
    ok(client.conversationsInfo(r -> r.channel(PHASES).includeNumMembers(true)));
    assertThat(ok(client.conversationsMembers(r -> r.channel(PHASES).limit(5))).getMembers())
        .hasSize(5);
  }

  private void files() throws Exception {
    var place =
        ok(client.filesGetUploadURLExternal(r -> r.filename("review.md").length(CONTENT.length)));
    assertThat(upload(place.getUploadUrl()).body()).isEqualTo("OK - " + CONTENT.length);
    var file =
        com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails.builder()
            .id(place.getFileId())
            .title("Review")
            .build();
    ok(
        client.filesCompleteUploadExternal(
            r -> r.files(List.of(file)).channelId(PHASES).initialComment("here")));
    var info = ok(client.filesInfo(r -> r.file(place.getFileId()))).getFile();
    assertThat(info.getTitle()).isEqualTo("Review");
    assertThat(download(info.getUrlPrivateDownload()).body()).isEqualTo(CONTENT);
  }

  private void views() throws Exception {
    String home =
        MODAL.replace("\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"T\"}", "\"home\"");
    ok(client.viewsPublish(r -> r.userId("U01MIA00001").viewAsString(home)));
    String id =
        ok(client.viewsOpen(r -> r.triggerId(trigger()).viewAsString(MODAL))).getView().getId();
    ok(client.viewsUpdate(r -> r.viewId(id).viewAsString(MODAL)));
    ok(client.viewsPush(r -> r.triggerId(trigger()).viewAsString(MODAL)));
  }

  private void tokens() throws Exception {
    var granted =
        ok(
            client.oauthV2Access(
                r ->
                    r.clientId(CLIENT_ID)
                        .clientSecret(CLIENT_SECRET)
                        .code(code())
                        .redirectUri(REDIRECT)));
    MethodsClient other = bench.client(granted.getAccessToken());
    ok(other.authTest(r -> r));
    ok(other.authRevoke(r -> r));
    assertThat(other.authTest(r -> r).getError()).isEqualTo("token_revoked");
  }

  /** A code as the consent page hands it to the browser. */
  String code() {
    String query =
        "?client_id="
            + CLIENT_ID
            + "&scope=commands,chat:write&state=s%201&redirect_uri="
            + REDIRECT;
    URI page = bench.resolve("oauth/v2/authorize" + query);
    String location =
        send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(location).startsWith(REDIRECT).endsWith("&state=s+1");
    return location.replaceAll(".*code=([^&]+).*", "$1");
  }

  private String trigger() {
    bench.page.as("mia").types("/ecomind status");
    return bench.bot.last().form().getOrDefault("trigger_id", "");
  }

  private HttpResponse<String> upload(String url) {
    return send(
        HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofByteArray(CONTENT)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<byte[]> download(String url) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + Bench.TOKEN)
            .build(),
        BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <T extends SlackApiTextResponse> T ok(T answer) {
    assertThat(answer.isOk()).as("%s", answer).isTrue();
    return answer;
  }
}
