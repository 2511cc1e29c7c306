package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Answers at the address that came with a command or a click, which is a secret of its own. */
final class ResponseUrl {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType JSON_TYPE = MediaType.get("application/json; charset=utf-8");

  private final OkHttpClient connections;
  private final ResponseHosts hosts;

  ResponseUrl(SlackHttp http) {
    this.connections = http.connections();
    this.hosts = new ResponseHosts(http.apiUrl());
  }

  /** The body of such an answer; only the person who asked sees it. */
  static String body(Rendered message, boolean replaceOriginal) {
    var body = JSON.createObjectNode().put("response_type", "ephemeral");
    body.put("replace_original", replaceOriginal);
    body.put("text", message.text());
    if (message.hasBlocks()) {
      try {
        body.set("blocks", JSON.readTree(message.blocks()));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("Blocks are not JSON", e);
      }
    }
    return body.toString();
  }

  Answer send(String responseUrl, String body) {
    if (!hosts.allow(responseUrl)) {
      return new Answer.Refused("response_url_not_allowed");
    }
    Request request =
        new Request.Builder().url(responseUrl).post(RequestBody.create(body, JSON_TYPE)).build();
    try (Response response = connections.newCall(request).execute()) {
      return response.isSuccessful()
          ? new Answer.Given(JSON.nullNode())
          : new Answer.Refused("http_" + response.code());
    } catch (NeverLeft e) {
      return new Answer.Refused("not_sent");
    } catch (IOException e) {
      return new Answer.Silent(e.getClass().getSimpleName());
    }
  }
}
