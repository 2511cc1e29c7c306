package dev.ecomind.phasebot.slack.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A Slack that answers as told and keeps what it received. */
final class FakeSlack implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, Function<Call, Reply>> replies = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  FakeSlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  URI origin() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  URI apiUrl() {
    return origin().resolve("/api/");
  }

  /** Answers a method, or any path, with the same reply each time. */
  FakeSlack answering(String method, String json) {
    return answering(method, call -> new Reply(200, Map.of(), json));
  }

  FakeSlack answering(String method, Function<Call, Reply> reply) {
    replies.put(method, reply);
    return this;
  }

  List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String method = exchange.getRequestURI().getPath().replaceFirst("^/(api/)?", "");
      String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
      Call call = new Call(method, authorization, body);
      calls.add(call);
      Reply reply =
          replies.getOrDefault(method, c -> new Reply(200, Map.of(), "{\"ok\":true}")).apply(call);
      reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
      byte[] bytes = reply.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  /** What was answered. */
  record Reply(int status, Map<String, String> headers, String body) {}

  /** What was received. */
  record Call(String method, String authorization, String body) {
    Map<String, String> form() {
      Map<String, String> fields = new LinkedHashMap<>();
      for (String pair : body.split("&", -1)) {
        if (!pair.isEmpty()) {
          String[] parts = pair.split("=", 2);
          fields.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
        }
      }
      return fields;
    }

    String field(String name) {
      return form().getOrDefault(name, "");
    }
  }
}
