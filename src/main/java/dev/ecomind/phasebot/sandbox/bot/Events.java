package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Ids;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Events to which the app subscribes, sent again with the same id until it accepts them. */
public final class Events implements AutoCloseable {
  private static final List<Duration> SLACKS_DELAYS =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

  private static final String HTTP_TIMEOUT = "http_timeout";

  private final Workspace workspace;
  private final BotLink link;
  private final RequestFaults faults;
  private final Queue<ObjectNode> heldBack = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService retries =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "sandbox-event-retries");
            thread.setDaemon(true);
            return thread;
          });
  private volatile List<Duration> delays = SLACKS_DELAYS;

  public Events(Workspace workspace, BotLink link, RequestFaults faults) {
    this.workspace = workspace;
    this.link = link;
    this.faults = faults;
  }

  /** Sets how long to wait before each further attempt; Slack's own are 0, 1 and 5 minutes. */
  public void retryAfter(List<Duration> waits) {
    delays = List.copyOf(waits);
  }

  /** Tells the app that a person opened its Home tab. */
  public Outcome homeOpened(Person person) {
    ObjectNode event =
        workspace.with(
            state -> {
              Conversation direct =
                  state.conversations().openDirect(List.of(person.id(), state.app().botUser()));
              ObjectNode opened =
                  Json.object()
                      .put("type", "app_home_opened")
                      .put("user", person.id())
                      .put("channel", direct.id())
                      .put("tab", "home")
                      .put("event_ts", Ts.text(Ts.micros(workspace.clock().instant())));
              state.views().home(person.id()).ifPresent(v -> opened.set("view", v.content()));
              return opened;
            });
    return send(event);
  }

  /** Tells the app, in its own time, that its token was revoked. */
  public void tokensRevoked() {
    ObjectNode event = Json.object().put("type", "tokens_revoked");
    ObjectNode tokens = event.putObject("tokens");
    tokens.putArray("oauth");
    App app = workspace.with(state -> state.app());
    tokens.putArray("bot").add(app.botUser());
    sendLater(event);
  }

  /** Sends an event in its own time, if the app subscribes to it. */
  void sendLater(ObjectNode event) {
    if (isWanted(event)) {
      retries.execute(() -> send(event));
    }
  }

  /** Sends an event if the app subscribes to its type. */
  public Outcome send(ObjectNode event) {
    String type = event.path("type").asText();
    if (!isWanted(event)) {
      return Outcome.failed("the app does not subscribe to " + subscription(event));
    }
    App app = workspace.with(state -> state.app());
    ObjectNode envelope = envelope(app, event);
    Optional<RequestFaults.Kind> fault =
        faults.strike(type, RequestFaults.Kind.ON_AN_EVENT).map(RequestFaults.Fault::kind);
    if (fault.filter(RequestFaults.Kind.REORDER::equals).isPresent()) {
      heldBack.add(envelope);
      return Outcome.OK;
    }
    Outcome outcome = attempt(envelope, Retry.FIRST);
    if (fault.filter(RequestFaults.Kind.DUPLICATE::equals).isPresent()) {
      attempt(envelope, Retry.FIRST.next(HTTP_TIMEOUT));
    }
    releaseHeldBack();
    return outcome;
  }

  /** Sends what was held back; else it goes after the next event. */
  public void releaseHeldBack() {
    for (ObjectNode late = heldBack.poll(); late != null; late = heldBack.poll()) {
      attempt(late, Retry.FIRST);
    }
  }

  @Override
  public void close() {
    retries.shutdownNow();
  }

  private boolean isWanted(ObjectNode event) {
    return workspace.with(state -> state.app().events().contains(subscription(event)));
  }

  /** What a manifest calls the event: messages are told apart by the place they stand in. */
  private static String subscription(ObjectNode event) {
    String type = event.path("type").asText();
    return type.equals("message")
        ? switch (event.path("channel_type").asText()) {
          case "im" -> "message.im";
          case "mpim" -> "message.mpim";
          case "group" -> "message.groups";
          default -> "message.channels";
        }
        : type;
  }

  private Outcome attempt(ObjectNode envelope, Retry retry) {
    String type = envelope.at("/event/type").asText();
    Answer answer = link.send(new Parcel(type, Parcel.Form.EVENT, envelope), retry);
    boolean isAccepted = answer.status() >= 200 && answer.status() < 300;
    boolean isFinal = answer.headers().getOrDefault("x-slack-no-retry", "").equals("1");
    List<Duration> waits = delays;
    if (!isAccepted && !isFinal && retry.number() < waits.size() && !retries.isShutdown()) {
      var later =
          retries.schedule(
              () -> attempt(envelope, retry.next(reason(answer))),
              waits.get(retry.number()).toMillis(),
              TimeUnit.MILLISECONDS);
      return Outcome.failed(
          answer.failure().orElse("refused") + (later.isCancelled() ? "" : "; it is sent again"));
    }
    return isAccepted ? Outcome.OK : Outcome.of(answer);
  }

  private static String reason(Answer answer) {
    String words = answer.failure().orElse("");
    if (words.startsWith("operation_timeout")) {
      return HTTP_TIMEOUT;
    }
    return answer.status() == 0 ? "connection_failed" : "http_error";
  }

  private ObjectNode envelope(App app, ObjectNode event) {
    ObjectNode envelope = Json.object().put("token", app.verificationToken());
    envelope.put("team_id", Team.SEED.id()).put("api_app_id", app.appId());
    envelope.set("event", event);
    envelope.put("type", "event_callback").put("event_id", Ids.of("Ev"));
    envelope.put("event_time", workspace.clock().instant().getEpochSecond());
    ObjectNode authorization = envelope.putArray("authorizations").addObject();
    authorization.putNull("enterprise_id").put("team_id", Team.SEED.id());
    authorization.put("user_id", app.botUser()).put("is_bot", true);
    authorization.put("is_enterprise_install", false);
    return envelope.put("is_ext_shared_channel", false).put("event_context", Ids.random(24));
  }
}
