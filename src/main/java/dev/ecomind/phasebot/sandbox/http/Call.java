package dev.ecomind.phasebot.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.NetworkChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** One HTTP request and the way to answer it. */
public final class Call {
  private final Request request;
  private final Response response;

  Call(Request request, Response response) {
    this.request = request;
    this.response = response;
  }

  public String method() {
    return request.getMethod();
  }

  public String path() {
    return Request.getPathInContext(request);
  }

  public Map<String, String> query() {
    return FormText.parse(Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
  }

  /** An argument of the query that must be there. */
  public String query(String name) throws Refusal {
    String value = query().get(name);
    if (value == null || value.isEmpty()) {
      throw new Refusal(400, "The query lacks " + name + ".");
    }
    return value;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  /** The body, of at most so many bytes. */
  public byte[] body(int limit) throws Refusal, IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Refusal(413, "The body is larger than " + limit + " bytes.");
      }
      return bytes;
    }
  }

  /** The body as a JSON object. */
  public ObjectNode jsonBody(int limit) throws Refusal, IOException {
    String text = new String(body(limit), StandardCharsets.UTF_8);
    return Json.parseObject(text.isBlank() ? "{}" : text)
        .orElseThrow(() -> new Refusal(400, "The body is not a JSON object."));
  }

  /** The token of an {@code Authorization: Bearer} header. */
  public Optional<String> bearer() {
    return header("Authorization")
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()).strip());
  }

  /** Name and secret of an {@code Authorization: Basic} header, which OAuth allows. */
  public Optional<Credentials> basic() {
    return header("Authorization")
        .filter(value -> value.startsWith("Basic "))
        .flatMap(value -> Credentials.decode(value.substring("Basic ".length()).strip()));
  }

  /** The content of an uploaded file: the bare body, or the first part of a form. */
  public byte[] upload(int limit) throws Refusal, IOException {
    String type = header("Content-Type").orElse("");
    return type.startsWith("multipart/form-data")
        ? FormParts.first(request, type, limit)
        : body(limit);
  }

  public void header(String name, String value) {
    response.getHeaders().put(name, value);
  }

  public void answer(int status, JsonNode body) throws IOException {
    answer(status, "application/json; charset=utf-8", Json.write(body));
  }

  public void answer(int status, String contentType, String body) throws IOException {
    answer(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public void answer(int status, String contentType, byte[] body) throws IOException {
    response.setStatus(status);
    header("Content-Type", contentType);
    header("Content-Length", Integer.toString(body.length));
    header("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, ByteBuffer.wrap(body));
  }

  /** Starts an answer that goes on until the caller ends it or the listener leaves. */
  public OutputStream stream(String contentType) {
    response.setStatus(200);
    header("Content-Type", contentType);
    header("Cache-Control", "no-store");
    return Content.Sink.asOutputStream(response);
  }

  /** Breaks the connection off with a TCP reset instead of an answer. */
  public void reset() throws IOException {
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    if (endPoint instanceof SelectableChannelEndPoint selectable
        && selectable.getChannel() instanceof NetworkChannel channel) {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    }
    endPoint.close();
  }

  boolean isAnswered() {
    return response.isCommitted();
  }
}
