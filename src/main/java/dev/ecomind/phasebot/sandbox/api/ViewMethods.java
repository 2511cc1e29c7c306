package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Surface;
import dev.ecomind.phasebot.sandbox.block.ViewDraft;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Triggers;
import dev.ecomind.phasebot.sandbox.workspace.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code views.*}: modals and the Home tab. */
final class ViewMethods {
  private ViewMethods() {}

  static Map<String, Method> all() {
    return Map.of(
        "views.open", ViewMethods::open,
        "views.push", ViewMethods::push,
        "views.update", ViewMethods::update,
        "views.publish", ViewMethods::publish);
  }

  private static ObjectNode open(Request request, State state) throws SlackError {
    ViewDraft draft = draft(request, Surface.MODAL);
    unique(state, draft, "");
    return answer(state.views().open(trigger(request, state), draft.content()));
  }

  private static ObjectNode push(Request request, State state) throws SlackError {
    ViewDraft draft = draft(request, Surface.MODAL);
    unique(state, draft, "");
    String user = trigger(request, state);
    if (state.views().depth(user) == 0) {
      throw new SlackError("not_found");
    }
    return answer(
        state
            .views()
            .push(user, draft.content())
            .orElseThrow(() -> new SlackError("push_limit_reached")));
  }

  private static ObjectNode update(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Optional<View> found =
        arguments.text("view_id").isPresent()
            ? state.views().find(arguments.required("view_id"))
            : arguments.text("external_id").flatMap(id -> state.views().findExternal(id));
    View view = found.orElseThrow(() -> new SlackError("not_found"));
    boolean isHome = view.content().path("type").asText().equals("home");
    ViewDraft draft = draft(request, isHome ? Surface.HOME : Surface.MODAL);
    unique(state, draft, view.id());
    checkHash(arguments, Optional.of(view));
    return answer(state.views().update(view, draft.content(view.values())));
  }

  private static ObjectNode publish(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    if (!state.app().can(App.Ability.HOME)) {
      throw new SlackError("not_enabled");
    }
    String user = arguments.required("user_id");
    if (state.people().find(user).isEmpty()) {
      throw new SlackError(
          "invalid_arguments", List.of("[ERROR] no such user [json-pointer:/user_id]"));
    }
    ViewDraft draft = draft(request, Surface.HOME);
    Optional<View> before = state.views().home(user);
    checkHash(arguments, before);
    ObjectNode values = before.map(View::values).orElseGet(Json::object);
    return answer(state.views().publishHome(user, draft.content(values)));
  }

  private static ViewDraft draft(Request request, Surface surface) throws SlackError {
    JsonNode view =
        request
            .arguments()
            .structure("view", "invalid_arguments")
            .filter(JsonNode::isObject)
            .orElseThrow(() -> new SlackError("invalid_arguments"));
    ViewDraft draft = ViewDraft.of(view, surface);
    request.violations(draft.notes());
    if (draft.error().isPresent()) {
      throw new SlackError(draft.error().get(), draft.refusals());
    }
    return draft;
  }

  private static String trigger(Request request, State state) throws SlackError {
    Triggers.Use use = state.triggers().use(request.arguments().text("trigger_id").orElse(""));
    return use.user().orElseThrow(() -> new SlackError(use.error()));
  }

  private static void checkHash(Arguments arguments, Optional<View> before) throws SlackError {
    Optional<String> hash = arguments.text("hash");
    if (hash.isPresent() && !before.map(View::hash).equals(hash)) {
      throw new SlackError("hash_conflict");
    }
  }

  private static void unique(State state, ViewDraft draft, String ownId) throws SlackError {
    Optional<View> twin =
        Json.text(draft.view(), "external_id").flatMap(id -> state.views().findExternal(id));
    if (twin.filter(view -> !view.id().equals(ownId)).isPresent()) {
      throw new SlackError("duplicate_external_id");
    }
  }

  private static ObjectNode answer(View view) {
    ObjectNode answer = Json.object();
    answer.set("view", view.content());
    return answer;
  }
}
