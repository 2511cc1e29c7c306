package dev.ecomind.phasebot.sandbox.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** {@code apps.connections.open} and the address that it hands out. */
public final class SocketGate implements Endpoint {
  private static final String METHOD = "apps.connections.open";
  private static final String PATH = "/link/";
  private static final int LONGEST_BODY = 64 * 1024;
  private static final int LONGEST_MESSAGE = 1 << 20;

  private final Sockets sockets;
  private final String appToken;
  private final String appId;
  private final Traffic traffic;
  private final Supplier<URI> address;

  public SocketGate(
      Sockets sockets, String appToken, String appId, Traffic traffic, Supplier<URI> address) {
    this.sockets = sockets;
    this.appToken = appToken;
    this.appId = appId;
    this.traffic = traffic;
    this.address = address;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal {
    long start = System.nanoTime();
    String body = new String(call.body(LONGEST_BODY), StandardCharsets.UTF_8);
    ObjectNode answer = answer(call, token(call, body));
    traffic.record(
        new Traffic.Draft(
            Direction.FROM_BOT,
            METHOD,
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
            HttpStatus.OK_200,
            answer.path("ok").asBoolean(),
            "{ }",
            Json.pretty(answer),
            List.of()));
    call.answer(HttpStatus.OK_200, answer);
  }

  /** Lets sockets in at the address; none of them is closed for being silent. */
  public void attach(ServerWebSocketContainer container) {
    container.setIdleTimeout(Duration.ZERO);
    container.setMaxTextMessageSize(LONGEST_MESSAGE);
    container.addMapping(PATH, this::admit);
  }

  private @org.jspecify.annotations.Nullable Object admit(
      ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
    String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
    String ticket = FormText.parse(query).getOrDefault("ticket", "");
    Optional<Connection> connection = sockets.admit(ticket);
    if (connection.isPresent()) {
      return connection.get();
    }
    response.setStatus(HttpStatus.FORBIDDEN_403);
    callback.succeeded();
    return null;
  }

  private ObjectNode answer(Call call, Optional<String> token) {
    if (!call.method().equals("POST")) {
      return error("insecure_request");
    }
    if (token.isEmpty()) {
      return error("not_authed");
    }
    if (!token.get().equals(appToken)) {
      return error(token.get().startsWith("xapp-") ? "invalid_auth" : "not_allowed_token_type");
    }
    URI base = address.get();
    return Json.object()
        .put("ok", true)
        .put(
            "url",
            "ws://"
                + base.getAuthority()
                + PATH
                + "?ticket="
                + sockets.ticket()
                + "&app_id="
                + appId);
  }

  private static Optional<String> token(Call call, String body) {
    return call.header("Authorization")
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()).strip())
        .or(() -> Optional.ofNullable(FormText.parse(body).get("token")));
  }

  private static ObjectNode error(String word) {
    return Json.object().put("ok", false).put("error", word);
  }
}
