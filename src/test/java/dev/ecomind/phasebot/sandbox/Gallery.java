package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dev.ecomind.phasebot.sandbox.FakeBot.Received;
import dev.ecomind.phasebot.sandbox.FakeBot.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A bot that shows all kinds of blocks and inputs, for those who look at the page. */
final class Gallery implements AutoCloseable {
  final Bench bench;
  private final RawApi api;

  private Gallery(String manifest) {
    bench = Bench.start(manifest);
    api = new RawApi(bench);
    bench.bot.answers(this::answer);
  }

  static Gallery open() {
    return open(Bench.manifest());
  }

  static Gallery open(String manifest) {
    return new Gallery(manifest);
  }

  /** The page in a browser, as seen by Mia. */
  PagePerson visit(PageBrowser browser) {
    Page page = browser.open(bench.sandbox.address());
    return new PagePerson(page, Path.of("target", "pictures"));
  }

  static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(Gallery.class.getResourceAsStream("gallery/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply answer(Received received) {
    if (received.form().containsKey("command")) {
      return Reply.ok(read("message.json"));
    }
    JsonNode payload = received.payload();
    return switch (payload.path("type").asText()) {
      case "block_actions" -> {
        if (payload.at("/actions/0/action_id").asText().equals("open")) {
          call(
              "views.open",
              Map.of(
                  "trigger_id", payload.path("trigger_id").asText(), "view", read("modal.json")));
        }
        yield Reply.ok("");
      }
      case "block_suggestion" -> Reply.ok(options(payload.path("value").asText()));
      case "event_callback" -> {
        if (payload.at("/event/type").asText().equals("app_home_opened")) {
          String user = payload.at("/event/user").asText();
          call("views.publish", Map.of("user_id", user, "view", read("home.json")));
        }
        yield Reply.ok("");
      }
      default -> Reply.ok("");
    };
  }

  private static String options(String typed) {
    return """
    {"options":[{"text":{"type":"plain_text","text":"%1$s one"},"value":"1"},
      {"text":{"type":"plain_text","text":"%1$s two"},"value":"2"}]}
    """
        .formatted(typed);
  }

  private void call(String method, Map<String, String> arguments) {
    HttpResponse<String> answer =
        api.post(
            "api/" + method,
            "application/x-www-form-urlencoded",
            dev.ecomind.phasebot.sandbox.http.FormText.write(arguments));
    if (!answer.body().contains("\"ok\":true")) {
      throw new IllegalStateException(method + " was refused: " + answer.body());
    }
  }

  @Override
  public void close() {
    bench.close();
  }
}
