package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Surface;
import dev.ecomind.phasebot.sandbox.block.ViewDraft;
import dev.ecomind.phasebot.sandbox.bot.Submissions.Submitted;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.View;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Does what the app answers to a submission: close, clear, update, push or errors. */
final class SubmissionAnswers {
  private static final Submitted DONE = new Submitted(true, Map.of(), Optional.empty());

  private final Workspace workspace;
  private final BotLink link;

  SubmissionAnswers(Workspace workspace, BotLink link) {
    this.workspace = workspace;
    this.link = link;
  }

  Submitted apply(View view, String body) {
    if (body.isBlank()) {
      return close(view);
    }
    Optional<ObjectNode> parsed = Json.parseObject(body);
    if (parsed.isEmpty()) {
      return refuse(body, "the app's answer to the submission is not JSON");
    }
    ObjectNode answer = parsed.get();
    String action = answer.path("response_action").asText();
    return switch (action) {
      case "" -> answer.isEmpty() ? close(view) : refuse(body, "response_action is missing");
      case "clear" -> clear(view);
      case "errors" -> errors(view, answer.path("errors"), body);
      case "update", "push" -> show(view, answer.path("view"), action, body);
      default -> refuse(body, "there is no response_action " + action);
    };
  }

  private Submitted close(View view) {
    workspace.with(
        state -> {
          state.views().close(view);
          return view;
        });
    return DONE;
  }

  private Submitted clear(View view) {
    workspace.with(
        state -> {
          state.views().closeAll(view.owner());
          return view;
        });
    return DONE;
  }

  private Submitted errors(View view, JsonNode errors, String body) {
    Map<String, String> byBlock = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> error : errors.properties()) {
      if (isInput(view, error.getKey())) {
        byBlock.put(error.getKey(), error.getValue().asText());
      } else {
        link.violation("view_submission", body, "errors names no input block: " + error.getKey());
      }
    }
    return byBlock.isEmpty()
        ? refuse(body, "the app's errors name no input of this modal")
        : new Submitted(false, byBlock, Optional.empty());
  }

  private static boolean isInput(View view, String blockId) {
    for (JsonNode block : view.content().path("blocks")) {
      if (block.path("block_id").asText().equals(blockId)) {
        return block.path("type").asText().equals("input");
      }
    }
    return false;
  }

  private Submitted show(View view, JsonNode shown, String action, String body) {
    ViewDraft draft = ViewDraft.of(shown, Surface.MODAL);
    draft.notes().forEach(note -> link.violation("view_submission", body, note));
    if (draft.error().isPresent()) {
      String words = draft.error().get() + " " + String.join("; ", draft.refusals());
      return refuse(body, "the app's view was refused: " + words);
    }
    return workspace.with(
        state -> {
          if (action.equals("update")) {
            View entered = state.views().find(view.id()).orElse(view);
            state.views().update(entered, draft.content(entered.values()));
            return DONE;
          }
          return state
              .views()
              .push(view.owner(), draft.content())
              .map(pushed -> DONE)
              .orElseGet(() -> refuse(body, "push_limit_reached: three views are open"));
        });
  }

  private Submitted refuse(String body, String words) {
    link.violation("view_submission", body, words);
    return Submitted.failed(words);
  }
}
