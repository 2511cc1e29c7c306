package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.MessageDraft;
import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import dev.ecomind.phasebot.sandbox.workspace.ResponseUrls.Grant;
import dev.ecomind.phasebot.sandbox.workspace.ResponseUrls.Use;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /hooks/ID}: the response urls of commands and interactions. */
public final class Hooks implements Endpoint {
  private static final String PATH = "/hooks/";
  private static final int LARGEST_BODY = 1 << 20;

  private final Workspace workspace;
  private final Traffic traffic;

  public Hooks(Workspace workspace, Traffic traffic) {
    this.workspace = workspace;
    this.traffic = traffic;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal {
    if (!call.method().equals("POST")) {
      throw new Refusal(405, "A response url takes POST.");
    }
    ObjectNode body = call.jsonBody(LARGEST_BODY);
    String id = call.path().substring(PATH.length());
    List<String> violations = new ArrayList<>();
    String error = workspace.with(state -> use(state, id, body, violations));
    int status = error.isEmpty() ? 200 : error.endsWith("_url") ? 404 : 400;
    ObjectNode answer = Json.object().put("ok", error.isEmpty());
    if (!error.isEmpty()) {
      answer.put("error", error);
    }
    traffic.record(
        new Traffic.Draft(
            Direction.FROM_BOT,
            "response_url",
            0,
            status,
            error.isEmpty(),
            Json.pretty(body),
            Json.pretty(answer),
            violations));
    call.answer(status, answer);
  }

  /** Slack's word for what went wrong; empty where nothing did. */
  private static String use(State state, String id, ObjectNode body, List<String> violations) {
    Use use = state.responseUrls().use(id);
    if (use.grant().isEmpty()) {
      return use.error();
    }
    Grant grant = use.grant().get();
    Optional<Message> original =
        grant.messageTs().flatMap(ts -> state.messages().find(grant.conversation(), ts));
    if (body.path("delete_original").asBoolean(false)) {
      original.ifPresent(state.messages()::remove);
      return original.isPresent() ? "" : "message_not_found";
    }
    MessageDraft draft = MessageDraft.ofAnswer(body);
    violations.addAll(draft.notes());
    violations.addAll(draft.refusals());
    if (draft.error().isPresent()) {
      return draft.error().get();
    }
    if (body.path("replace_original").asBoolean(false) && original.isPresent()) {
      replace(state, original.get(), draft);
    } else {
      post(state, grant, body, draft);
    }
    return "";
  }

  private static void replace(State state, Message original, MessageDraft draft) {
    ObjectNode content = original.content();
    content.remove("blocks");
    content.setAll(draft.content());
    state.messages().replace(original, content);
  }

  private static void post(State state, Grant grant, ObjectNode body, MessageDraft draft) {
    boolean isForAll = body.path("response_type").asText().equals("in_channel");
    ObjectNode content = state.app().sign(draft.content());
    Json.text(body, "thread_ts").ifPresent(thread -> content.put("thread_ts", thread));
    state
        .messages()
        .add(
            grant.conversation(),
            isForAll ? Kind.POSTED : Kind.EPHEMERAL,
            isForAll ? Optional.empty() : Optional.of(grant.user()),
            content);
  }
}
