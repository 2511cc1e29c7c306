package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page's own interface: who may use it, the clock, unread marks, live updates, files. */
final class PageApiTest {
  private final Bench bench = Bench.start();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void foreignHostNames_areRefused() throws Exception {
    assertThat(raw("GET /_page/workspace HTTP/1.1\r\nHost: evil.example\r\n")).contains(" 403 ");
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:8030\r\n")).contains(" 403 ");
    assertThat(raw("GET /_page/workspace HTTP/1.1\r\nHost: localhost\r\n")).contains(" 200 ");
  }

  @Test
  void foreignOriginsAndForms_areRefused() throws Exception {
    String post = "POST /_page/clock HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n";

    assertThat(raw(post + "Content-Type: text/plain\r\n")).contains(" 415 ");
    assertThat(raw(post + "Content-Type: application/json\r\nOrigin: http://evil.example\r\n"))
        .contains(" 403 ");
    assertThat(raw(post + "Content-Type: application/json\r\nOrigin: null\r\n")).contains(" 403 ");
    assertThat(raw("DELETE /_control/faults HTTP/1.1\r\nHost: localhost\r\n")).contains(" 200 ");
  }

  @Test
  void oversizedBodies_areRefused() throws Exception {
    var answer = bench.page.post("_page/post", Json.object().put("text", "x".repeat(300 * 1024)));

    assertThat(answer.path("error").asText()).contains("larger than");
  }

  @Test
  void nonsense_isAnsweredInWords() {
    assertThat(bench.page.get("_page/nowhere").path("error").asText()).contains("nowhere");
    assertThat(bench.page.get("_page/messages?user=U0").path("error").asText()).isNotEmpty();
    assertThat(
            bench
                .page
                .post("_page/post", Json.object().put("user", "U01PAT00007"))
                .path("error")
                .asText())
        .contains("cannot act");
    assertThat(
            bench
                .page
                .post("_page/clock", Json.object().put("advance", "soon"))
                .path("error")
                .asText())
        .contains("PT1H");
  }

  @Test
  void clock_isSetAndAdvanced() {
    bench.page.advance(Duration.ofDays(1));
    assertThat(bench.clock.instant()).isEqualTo(Bench.START.plus(Duration.ofDays(1)));

    bench.page.setClock(Instant.parse("2025-12-01T00:00:00Z"));
    assertThat(bench.page.now()).isEqualTo(Instant.parse("2025-12-01T00:00:00Z"));
  }

  @Test
  void clock_runsToTheNextMoment() {
    var unknown = bench.page.get("_page/clock");
    bench.clock.nextMoment(() -> Optional.of(Bench.START.plusSeconds(90)));

    var moved = bench.page.post("_page/clock", Json.object().put("next_nudge", true));
    bench.clock.nextMoment(Optional::empty);
    var nothing = bench.page.post("_page/clock", Json.object().put("next_nudge", true));

    assertThat(unknown.path("next_nudge").asBoolean(true)).isFalse();
    assertThat(moved.path("now").asText()).isEqualTo("2025-10-07T09:01:30Z");
    assertThat(moved.path("next_nudge").asBoolean()).isTrue();
    assertThat(nothing.path("error").asText()).contains("no nudge is planned");
  }

  @Test
  void realClock_cannotBeSet() {
    Clock real = Clock.fixed(Bench.START, ZoneOffset.UTC);
    try (Sandbox sandbox =
        Sandbox.start(
            SandboxSettings.forgetful(FakeBot.SECRET, Bench.TOKEN, Bench.manifest()), real)) {
      SandboxPage page = SandboxPage.of(sandbox);

      var answer = page.post("_page/clock", Json.object().put("advance", "PT1H"));

      assertThat(answer.path("error").asText()).contains("cannot be set");
      assertThat(page.get("_page/workspace").at("/clock/adjustable").asBoolean()).isFalse();
    }
  }

  @Test
  void unread_countsWhatOthersPosted() {
    bench.page.as("dana").types("one");
    bench.page.as("dana").types("two");

    assertThat(unread("U01MIA00001")).isEqualTo(2);
    assertThat(unread("U01DANA0002")).isZero();

    String ts = bench.page.as("mia").lastMessage().path("ts").asText();
    bench.page.post(
        "_page/read",
        Json.object().put("user", "U01MIA00001").put("conversation", "C01PHASES02").put("ts", ts));
    assertThat(unread("U01MIA00001")).isZero();
  }

  @Test
  void mentions_areStoredAsIds() {
    bench.page.as("mia").types("hi @dana. see #general & <b>");

    assertThat(bench.page.as("mia").reads())
        .isEqualTo("hi <@U01DANA0002>. see <#C01GENERAL1|general> &amp; &lt;b&gt;");
  }

  @Test
  void thread_isApartFromItsConversation() {
    bench.page.as("mia").types("parent");
    String ts = bench.page.as("mia").lastMessage().path("ts").asText();
    var reply = Json.object().put("user", "U01DANA0002").put("conversation", "C01PHASES02");

    bench.page.post("_page/post", reply.put("text", "reply").put("thread", ts));
    var refused = bench.page.post("_page/post", reply.put("text", "/ecomind status"));

    assertThat(bench.page.as("mia").messages()).hasSize(1);
    assertThat(bench.page.as("mia").lastMessage().path("reply_count").asInt()).isEqualTo(1);
    assertThat(
            bench.page.get("_page/messages?user=U01MIA00001&conversation=C01PHASES02&thread=" + ts))
        .hasSize(1)
        .allSatisfy(messages -> assertThat(messages).hasSize(2));
    assertThat(refused.path("error").asText()).contains("threads");
  }

  @Test
  void changes_arePushed() throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), bench.sandbox.address().getPort());
    socket
        .getOutputStream()
        .write(
            "GET /_page/events?user=U01MIA00001 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
    List<String> lines = new CopyOnWriteArrayList<>();
    Thread reader = new Thread(() -> read(socket, lines));
    reader.setDaemon(true);
    reader.start();
    eventually(() -> lines, seen -> seen.contains("retry: 1000"));

    bench.page.as("dana").types("news");

    eventually(
        () -> lines,
        seen -> seen.contains("data: {\"kind\":\"message\",\"conversation\":\"C01PHASES02\"}"));
    socket.close();
  }

  @Test
  void files_areServedWithAPolicyAndNothingElse() throws Exception {
    String page = raw("GET / HTTP/1.1\r\nHost: localhost\r\n");

    assertThat(page).contains(" 200 ", "Content-Security-Policy: default-src 'self'", "<html");
    assertThat(raw("GET /page/../Sandbox.class HTTP/1.1\r\nHost: localhost\r\n"))
        .doesNotContain(" 200 ");
    assertThat(raw("GET /page/%2e%2e/Sandbox.class HTTP/1.1\r\nHost: localhost\r\n"))
        .doesNotContain(" 200 ");
    assertThat(raw("GET /page/PageFiles.class HTTP/1.1\r\nHost: localhost\r\n")).contains(" 404 ");
  }

  private int unread(String user) {
    for (var conversation :
        bench.page.get("_page/conversations?user=" + user).path("conversations")) {
      if (conversation.path("name").asText().equals("phases")) {
        return conversation.path("unread").asInt();
      }
    }
    return -1;
  }

  private String raw(String head) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), bench.sandbox.address().getPort())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void read(Socket socket, List<String> lines) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    } catch (IOException | java.io.UncheckedIOException closed) {
      lines.add("closed");
    }
  }
}
