package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.View;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Modals that are submitted or closed: {@code view_submission}, {@code view_closed}. */
public final class Submissions {
  private final Workspace workspace;
  private final BotLink link;
  private final SubmissionAnswers answers;

  public Submissions(Workspace workspace, BotLink link) {
    this.workspace = workspace;
    this.link = link;
    this.answers = new SubmissionAnswers(workspace, link);
  }

  /** How a submission ended; the errors are by block id. */
  public record Submitted(boolean isOk, Map<String, String> errors, Optional<String> error) {
    public Submitted {
      errors = Map.copyOf(errors);
    }

    static Submitted failed(String words) {
      return new Submitted(false, Map.of(), Optional.of(words));
    }
  }

  /** Submits the values, given by block and action, over those already in the modal's state. */
  public Submitted submit(Person person, String viewId, JsonNode given) {
    Optional<View> open = workspace.with(state -> openView(state, person, viewId));
    if (open.isEmpty()) {
      return Submitted.failed("this view is not open any more");
    }
    ObjectNode values = open.get().values();
    JsonNode blocks = open.get().content().path("blocks");
    Optional<String> misfit =
        workspace.with(state -> enter(new Entered(state, person), blocks, values, given));
    if (misfit.isPresent()) {
      return Submitted.failed(misfit.get());
    }
    Map<String, String> errors = InputCheck.errors(blocks, values);
    if (!errors.isEmpty()) {
      return new Submitted(false, errors, Optional.empty());
    }
    ObjectNode payload = workspace.with(state -> payload(state, person, open.get(), values));
    Answer answer = link.send(Payload.parcel("view_submission", payload));
    if (answer.failure().isPresent()) {
      return Submitted.failed(answer.failure().get());
    }
    return answers.apply(open.get(), answer.body());
  }

  /** Closes the view on top; the app hears of it if it asked to. */
  public Outcome close(Person person, String viewId) {
    return workspace
        .with(state -> openView(state, person, viewId))
        .map(view -> view.clearsOnClose() ? closeAll(person) : closeOnly(person, view))
        .orElse(Outcome.OK);
  }

  private Outcome closeOnly(Person person, View view) {
    workspace.with(
        state -> {
          state.views().close(view);
          return view;
        });
    return tellClosed(person, view, false);
  }

  /** Closes all views of the stack at once, the one on top first. */
  public Outcome closeAll(Person person) {
    List<View> closed =
        workspace.with(
            state -> {
              List<View> stack = state.views().stackOf(person.id());
              state.views().closeAll(person.id());
              return stack;
            });
    Outcome outcome = Outcome.OK;
    for (View view : closed) {
      Outcome told = tellClosed(person, view, true);
      outcome = outcome.isOk() ? told : outcome;
    }
    return outcome;
  }

  private Outcome tellClosed(Person person, View view, boolean isCleared) {
    if (!view.wantsCloseNotice()) {
      return Outcome.OK;
    }
    ObjectNode payload =
        workspace.with(
            state -> viewPayload("view_closed", state, person, view).put("is_cleared", isCleared));
    return Outcome.of(link.send(Payload.parcel("view_closed", payload)));
  }

  private static Optional<View> openView(State state, Person person, String viewId) {
    return state.views().top(person.id()).filter(view -> view.id().equals(viewId));
  }

  private static ObjectNode payload(State state, Person person, View view, ObjectNode values) {
    new Entered(state, person).handIn(values);
    View entered = state.views().remember(view, values);
    return viewPayload("view_submission", state, person, entered)
        .put("trigger_id", state.triggers().issue(person.id()));
  }

  private static ObjectNode viewPayload(String type, State state, Person person, View view) {
    ObjectNode payload = Payload.of(type, state.app(), person);
    payload.set("view", view.content());
    return payload;
  }

  private static Optional<String> enter(
      Entered entered, JsonNode blocks, ObjectNode values, JsonNode given) {
    for (Map.Entry<String, JsonNode> block : given.properties()) {
      for (Map.Entry<String, JsonNode> action : block.getValue().properties()) {
        Optional<ObjectNode> entry =
            Elements.find(blocks, block.getKey(), action.getKey())
                .flatMap(placed -> entered.value(placed, action.getValue()));
        String place = block.getKey() + "/" + action.getKey();
        if (entry.isEmpty()) {
          return Optional.of("there is no input " + place + " that takes this value");
        }
        values.withObjectProperty(block.getKey()).set(action.getKey(), entry.get());
      }
    }
    return Optional.empty();
  }
}
