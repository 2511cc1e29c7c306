package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.methods.Methods;
import dev.ecomind.phasebot.plan.UserId;
import java.io.IOException;
import java.util.function.Function;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a file to one person, in that person's direct message: announced, sent, then shared. */
public final class FileUpload {
  private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final WebApi api;
  private final FileHosts hosts;
  private final OkHttpClient connections;

  public FileUpload(SlackHttp http, WebApi api) {
    this.api = api;
    this.hosts = new FileHosts(http.apiUrl());
    this.connections = http.connections();
  }

  /**
   * Hands it over.
   *
   * @param description what a picture shows, in words; empty for other files
   * @param comment what the message with the file says
   * @return whether the person has it
   */
  public boolean hand(
      UserId person, String name, byte[] content, String description, String comment) {
    Answer answer = handed(person, name, content, description, comment);
    if (answer.given().isEmpty()) {
      LOG.warn("File not handed over: name={} problem={}", name, answer.problem());
    }
    return answer.given().isPresent();
  }

  private Answer handed(
      UserId person, String name, byte[] content, String description, String comment) {
    FormBody.Builder announcement =
        new FormBody.Builder().add("filename", name).add("length", String.valueOf(content.length));
    if (!description.isEmpty()) {
      announcement.add("alt_txt", description);
    }
    return then(
        api.call(Methods.FILES_GET_UPLOAD_URL_EXTERNAL, announcement),
        announced ->
            then(
                send(announced.path("upload_url").asText(), content),
                sent ->
                    then(
                        api.call(
                            Methods.CONVERSATIONS_OPEN,
                            new FormBody.Builder().add("users", person.text())),
                        opened ->
                            share(
                                announced.path("file_id").asText(),
                                opened.path("channel").path("id").asText(),
                                name,
                                comment))));
  }

  /** The address is a secret of its own; no token is shown there. */
  private Answer send(String url, byte[] content) {
    if (!hosts.allow(url)) {
      return new Answer.Refused("upload_url_not_allowed");
    }
    RequestBody body = RequestBody.create(content, MediaType.get("application/octet-stream"));
    Request request = new Request.Builder().url(url).post(body).build();
    try (Response response = connections.newCall(request).execute()) {
      return response.isSuccessful()
          ? new Answer.Given(JSON.nullNode())
          : new Answer.Refused("http_" + response.code());
    } catch (IOException e) {
      return new Answer.Silent(e.getClass().getSimpleName());
    }
  }

  private Answer share(String file, String channel, String name, String comment) {
    var files = JSON.createArrayNode();
    files.addObject().put("id", file).put("title", name);
    return api.call(
        Methods.FILES_COMPLETE_UPLOAD_EXTERNAL,
        new FormBody.Builder()
            .add("files", files.toString())
            .add("channel_id", channel)
            .add("initial_comment", comment));
  }

  private static Answer then(Answer answer, Function<JsonNode, Answer> next) {
    return answer.given().map(next).orElse(answer);
  }
}
