package dev.ecomind.phasebot.slack.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What becomes of a submitted modal, as Slack wants to hear it.
 *
 * @param json the body of the response
 * @param later makes, behind the response, the view that takes the place of the one in it
 */
public record Answer(JsonNode json, Optional<Supplier<JsonNode>> later) {

  /** Another view on top; cancelling it comes back to this one. */
  static Answer push(JsonNode view) {
    return showing("push", view);
  }

  /** Another view in its place. */
  public static Answer update(JsonNode view) {
    return showing("update", view);
  }

  /** A view at once, and another in its place when it is ready. */
  static Answer update(Staged staged) {
    return new Answer(showing("update", staged.now()).json(), staged.later());
  }

  /** The form stays, with an error at one field. */
  public static Answer error(String field, String text) {
    ObjectNode answer = answer("errors");
    answer.putObject("errors").put(field, text);
    return new Answer(answer, Optional.empty());
  }

  private static Answer showing(String action, JsonNode view) {
    return new Answer(answer(action).set("view", view), Optional.empty());
  }

  private static ObjectNode answer(String action) {
    return JsonNodeFactory.instance.objectNode().put("response_action", action);
  }
}
