package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A small bot that checks signatures, keeps what it received, and answers as it is told. */
final class FakeBot implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  static {
    // Else each answer with a body waits 40 ms for the acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Function<Received, Reply> behaviour = one -> Reply.ok("");

  /** A request that arrived, with a signature that was right. */
  record Received(Map<String, String> headers, String body) {
    Map<String, String> form() {
      return FormText.parse(body);
    }

    /** The payload of an interaction, or the event's JSON. */
    JsonNode payload() {
      String json = body.startsWith("{") ? body : form().getOrDefault("payload", "{}");
      return Json.parse(json).orElseThrow();
    }
  }

  /** What the bot answers. */
  record Reply(int status, String body) {
    static Reply ok(String body) {
      return new Reply(200, body);
    }
  }

  private final SocketChannel held = SocketChannel.open();

  FakeBot() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/slack/events", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  void answers(Function<Received, Reply> how) {
    behaviour = how;
  }

  void answers(String body) {
    answers(one -> Reply.ok(body));
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  /** The payload of the next event of a type, once it has come; those before it are forgotten. */
  JsonNode next(String eventType) {
    int found = eventually(() -> at(eventType), place -> place >= 0);
    JsonNode payload = received.get(found).payload();
    received.subList(0, found + 1).clear();
    return payload;
  }

  private int at(String eventType) {
    for (int i = 0; i < received.size(); i++) {
      if (received.get(i).payload().at("/event/type").asText().equals(eventType)) {
        return i;
      }
    }
    return -1;
  }

  Received last() {
    return received.get(received.size() - 1);
  }

  /** From now on nobody listens at its address, and nobody else can either. */
  void goAway() throws IOException {
    InetSocketAddress address = server.getAddress();
    server.stop(0);
    held.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(address);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    try {
      held.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String timestamp = header(exchange, "X-Slack-Request-Timestamp");
    Reply reply = new Reply(401, "");
    if (sign(timestamp, body).equals(header(exchange, "X-Slack-Signature"))) {
      Received one =
          new Received(
              Map.of(
                  "timestamp", timestamp,
                  "content-type", header(exchange, "Content-Type"),
                  "retry-num", header(exchange, "X-Slack-Retry-Num"),
                  "retry-reason", header(exchange, "X-Slack-Retry-Reason")),
              new String(body, StandardCharsets.UTF_8));
      received.add(one);
      reply = behaviour.apply(one);
    }
    byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private static String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
