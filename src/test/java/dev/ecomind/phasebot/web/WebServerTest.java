package dev.ecomind.phasebot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WebServerTest {
  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1), ZoneOffset.UTC);
  private final AtomicReference<List<String>> obstacles = new AtomicReference<>(List.of());
  private WebServer web;

  @BeforeEach
  void start() throws IOException {
    web = start(0);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private WebServer start(int port) throws IOException {
    WebSettings settings =
        new WebSettings("127.0.0.1", port, "127.0.0.1", 0, List.of("secret-of-slack"));
    return WebServer.start(settings, new Echo(), obstacles::get, CLOCK);
  }

  @Test
  void livez_isAlwaysWell() throws IOException {
    obstacles.set(List.of("no socket to Slack (closed)"));

    assertThat(admin("GET /livez")).startsWith("HTTP/1.1 200 ").endsWith("ok\n");
  }

  @Test
  void readyz_followsReadiness() throws IOException {
    assertThat(admin("GET /readyz")).startsWith("HTTP/1.1 200 ");

    obstacles.set(List.of("no socket to Slack (closed)"));

    assertThat(admin("GET /readyz"))
        .startsWith("HTTP/1.1 503 ")
        .endsWith("not ready: no socket to Slack (closed)\n");
  }

  @Test
  void adminPort_knowsNothingElse() throws IOException {
    FrontDoorTest.assertBare(admin("GET /"), 404);
    FrontDoorTest.assertBare(admin("POST /slack/events"), 404);
    FrontDoorTest.assertBare(admin("POST /readyz"), 405);
  }

  @Test
  void brokenHandler_showsNothingOfItself() throws IOException {
    byte[] body = "break".getBytes(StandardCharsets.UTF_8);
    String head =
        Wire.head(
            "POST /slack/events HTTP/1.1",
            List.of(
                "X-Slack-Request-Timestamp: 1",
                "X-Slack-Signature: " + Wire.sign("secret-of-slack", 1, body),
                "Content-Length: 5"));

    FrontDoorTest.assertBare(Wire.exchange(port(), head, body), 500);
  }

  @Test
  void nonsense_isAnsweredBarely() throws IOException {
    String answer = Wire.exchange(port(), "NON SENSE\r\n<b>\r\n", new byte[0]);

    assertThat(answer).startsWith("HTTP/1.1 505 ").doesNotContain("<b>", "Jetty");
  }

  @Test
  void takenPort_isToldWithItsAddress() {
    assertThatThrownBy(() -> start(port()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("127.0.0.1:" + port());
  }

  @Test
  void close_freesThePorts() throws IOException {
    int port = port();

    web.close();

    try (WebServer next = start(port)) {
      assertThat(next.port()).hasValue(port);
    }
  }

  @Test
  void withoutASecret_nobodyListensForSlackButHealthIsTold() throws IOException {
    WebSettings settings = new WebSettings("127.0.0.1", 0, "127.0.0.1", 0, List.of());

    try (WebServer shut = WebServer.start(settings, new Echo(), List::of, CLOCK)) {
      assertThat(shut.port()).isEmpty();
      assertThat(
              Wire.exchange(
                  shut.adminPort(), Wire.head("GET /readyz HTTP/1.1", List.of()), new byte[0]))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void settings_neverShowTheSecret() {
    assertThat(new WebSettings("0.0.0.0", 1, "127.0.0.1", 2, List.of("hush")).toString())
        .isEqualTo("WebSettings[0.0.0.0:1, admin 127.0.0.1:2]");
  }

  private int port() {
    return web.port().orElseThrow();
  }

  private String admin(String what) throws IOException {
    return Wire.exchange(web.adminPort(), Wire.head(what + " HTTP/1.1", List.of()), new byte[0]);
  }
}
