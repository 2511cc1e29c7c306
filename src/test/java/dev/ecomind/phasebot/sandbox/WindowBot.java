package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ecomind.phasebot.sandbox.http.FormText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A bot for looking at: it answers with blocks, opens a window, and verifies nothing. */
final class WindowBot implements AutoCloseable {
  static final String ANSWER =
      """
      {"response_type": "ephemeral", "text": "Status", "blocks": [
        {"type": "header", "text": {"type": "plain_text", "text": "Phase status"}},
        {"type": "section", "text": {"type": "mrkdwn",
          "text": "*P003* waits for <@U01DANA0002> &amp; others &lt;b&gt;soon&lt;/b&gt;"}},
        {"type": "actions", "block_id": "deeds", "elements": [{"type": "button",
          "action_id": "decide", "value": "D1",
          "text": {"type": "plain_text", "text": "Decide…"}}]}]}""";
  private static final String WINDOW =
      """
      {"type": "modal", "callback_id": "decide",
       "title": {"type": "plain_text", "text": "Decide D1"},
       "submit": {"type": "plain_text", "text": "Record"},
       "blocks": [{"type": "input", "block_id": "because",
         "label": {"type": "plain_text", "text": "Because"},
         "element": {"type": "plain_text_input", "action_id": "reason"}}]}""";
  private static final String MISTAKE =
      """
      {"response_action": "errors", "errors": {"because": "Say a little more."}}""";
  private static final int LONG_ENOUGH = 12;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final URI slack;
  private final String token;

  WindowBot(URI slack, String token) throws IOException {
    this.slack = slack;
    this.token = token;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/slack/events", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] answer = answer(FormText.parse(body)).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private String answer(Map<String, String> form) throws IOException {
    if (form.containsKey("command")) {
      return ANSWER;
    }
    JsonNode payload = json.readTree(form.getOrDefault("payload", "{}"));
    if (payload.path("type").asText().equals("block_actions")) {
      call("views.open", Map.of("trigger_id", payload.path("trigger_id").asText(), "view", WINDOW));
      return "";
    }
    String reason = payload.at("/view/state/values/because/reason/value").asText();
    if (reason.length() < LONG_ENOUGH) {
      return MISTAKE;
    }
    call("chat.postMessage", Map.of("channel", "C01PHASES02", "text", "Recorded: " + reason));
    return "";
  }

  private void call(String method, Map<String, String> arguments) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(slack.resolve(method))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(arguments)))
            .build();
    try {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      if (!json.readTree(answer).path("ok").asBoolean()) {
        throw new UncheckedIOException(new IOException(method + " was refused: " + answer));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
