package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The Web API without any client: the bytes of a request and of its answer. */
final class RawApi {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Bench bench;

  RawApi(Bench bench) {
    this.bench = bench;
  }

  JsonNode form(String method, Map<String, String> arguments) {
    return json(
        post("api/" + method, "application/x-www-form-urlencoded", FormText.write(arguments)));
  }

  JsonNode json(String method, String body) {
    return json(post("api/" + method, "application/json; charset=utf-8", body));
  }

  JsonNode query(String method, Map<String, String> arguments) {
    String path = "api/" + method + "?" + FormText.write(arguments);
    return json(send(authorized(bench.resolve(path)).GET().build()));
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        authorized(bench.resolve(path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Posts a form without a header that has the token. */
  HttpResponse<String> bare(String path, Map<String, String> arguments) {
    return send(
        HttpRequest.newBuilder(bench.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(FormText.write(arguments)))
            .build());
  }

  /** Fetches an address without a token. */
  HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET().build());
  }

  /** Fetches an address with the bot's token. */
  HttpResponse<String> fetch(String address) {
    return fetch(address, Bench.TOKEN);
  }

  HttpResponse<String> fetch(String address, String token) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .GET()
            .build());
  }

  private static HttpRequest.Builder authorized(URI address) {
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + Bench.TOKEN);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return Json.parse(response.body()).orElseThrow();
  }
}
