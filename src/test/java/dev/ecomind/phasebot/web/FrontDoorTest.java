package dev.ecomind.phasebot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrontDoorTest {
  private static final long NOW = SignatureTest.TIMESTAMP;
  private static final String SECRET = SignatureTest.SECRET;
  private static final String POST = "POST /slack/events HTTP/1.1";
  private static WebServer web;

  @BeforeAll
  static void start() throws IOException {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);
    WebSettings settings =
        new WebSettings("127.0.0.1", 0, "127.0.0.1", 0, List.of("newer", SECRET));
    web = WebServer.start(settings, new Echo(), List::of, clock);
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  @Test
  void publishedVector_passes() throws IOException {
    byte[] body = SignatureTest.BODY.getBytes(StandardCharsets.UTF_8);

    assertThat(send(body, NOW, SignatureTest.SIGNATURE))
        .startsWith("HTTP/1.1 200 ")
        .endsWith(SignatureTest.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1\r\nb=2\r\n", "a=1\n", "text=Gr%C3%BC%C3%9Fe", "text=Grüße ☕"})
  void body_arrivesByteForByte(String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);

    String answer = send(body, NOW, Wire.sign(SECRET, NOW, body));

    int lineEnds = text.length() - text.replaceAll("[\r\n]", "").length();
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n" + text);
    assertThat(answer).contains("X-Text-Length: " + (text.length() - lineEnds) + "\r\n");
  }

  @Test
  void chunkedBody_arrivesByteForByte() throws IOException {
    byte[] body = "payload={\"a\":\"1\r\n2\"}".repeat(999).getBytes(StandardCharsets.UTF_8);
    List<String> headers = signed(NOW, Wire.sign(SECRET, NOW, body));
    headers.add("Transfer-Encoding: chunked");

    String answer =
        Wire.exchange(web.port().orElseThrow(), Wire.head(POST, headers), Wire.chunked(body, 1000));

    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .endsWith(new String(body, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void withinFiveMinutesEitherWay_passes(long off) throws IOException {
    assertThat(sendSignedAt(NOW + off)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -100_000_000, 100_000_000, 900_000_000_000L - NOW})
  void furtherOff_isRefused(long off) throws IOException {
    assertBare(sendSignedAt(NOW + off), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0=", "v0=00", "v1=a2114d57", "nonsense"})
  void forged_isRefused(String signature) throws IOException {
    assertBare(send("a=1".getBytes(StandardCharsets.UTF_8), NOW, signature), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1531420618", "1531420618.0", "99999999999999999999"})
  void timestampThatIsNoNumber_isRefused(String timestamp) throws IOException {
    List<String> headers =
        List.of("X-Slack-Request-Timestamp: " + timestamp, "X-Slack-Signature: v0=00");

    assertBare(Wire.exchange(web.port().orElseThrow(), Wire.head(POST, headers), new byte[0]), 401);
  }

  @Test
  void unsignedEvent_isRefused() throws IOException {
    byte[] body = "{\"type\":\"event_callback\"}".getBytes(StandardCharsets.UTF_8);
    List<String> headers =
        List.of("Content-Type: application/json", "Content-Length: " + body.length);

    assertBare(Wire.exchange(web.port().orElseThrow(), Wire.head(POST, headers), body), 401);
  }

  @Test
  void largestBody_passes_oneByteMoreIsRefused() throws IOException {
    byte[] largest = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    byte[] larger = "x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);

    assertThat(send(largest, NOW, Wire.sign(SECRET, NOW, largest))).startsWith("HTTP/1.1 200 ");
    assertThat(send(larger, NOW, Wire.sign(SECRET, NOW, larger))).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void oversizedBodyThatHidesItsLength_isRefused() throws IOException {
    byte[] larger = "x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
    List<String> headers = signed(NOW, Wire.sign(SECRET, NOW, larger));
    headers.add("Transfer-Encoding: chunked");

    String answer =
        Wire.exchange(
            web.port().orElseThrow(), Wire.head(POST, headers), Wire.chunked(larger, 65_536));

    assertBare(answer, 413);
  }

  @Test
  void otherMethodsAndPaths_areRefused() throws IOException {
    assertBare(get("GET /slack/events HTTP/1.1"), 405);
    assertBare(get("PUT /slack/events HTTP/1.1"), 405);
    assertBare(get("POST /slack/events/ HTTP/1.1"), 404);
    assertBare(get("GET / HTTP/1.1"), 404);
    assertBare(get("GET /readyz HTTP/1.1"), 404);
  }

  private static String get(String line) throws IOException {
    return Wire.exchange(
        web.port().orElseThrow(), Wire.head(line, List.of("Content-Length: 0")), new byte[0]);
  }

  private static String sendSignedAt(long timestamp) throws IOException {
    byte[] body = "a=1".getBytes(StandardCharsets.UTF_8);
    return send(body, timestamp, Wire.sign(SECRET, timestamp, body));
  }

  private static String send(byte[] body, long timestamp, String signature) throws IOException {
    List<String> headers = signed(timestamp, signature);
    headers.add("Content-Length: " + body.length);
    return Wire.exchange(web.port().orElseThrow(), Wire.head(POST, headers), body);
  }

  private static List<String> signed(long timestamp, String signature) {
    return new ArrayList<>(
        List.of(
            "Content-Type: application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp: " + timestamp,
            "X-Slack-Signature: " + signature));
  }

  static void assertBare(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").endsWith("\r\n\r\n");
    assertThat(answer).doesNotContainIgnoringCase("jetty");
  }
}
