package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.MessageDraft;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the slash commands that people type. */
public final class SlashCommands {
  private final Workspace workspace;
  private final BotLink link;
  private final Supplier<String> hooks;

  /** The hooks are the address below which response urls lie. */
  public SlashCommands(Workspace workspace, BotLink link, Supplier<String> hooks) {
    this.workspace = workspace;
    this.link = link;
    this.hooks = hooks;
  }

  /** Sends the command and shows the person what came of it. */
  public Outcome run(Person person, Conversation place, String typed) {
    int space = typed.indexOf(' ');
    String word = space < 0 ? typed : typed.substring(0, space);
    Message echo = workspace.with(state -> echo(state, person, place, typed));
    Optional<App.Command> command = workspace.with(state -> state.app().command(word));
    if (command.isEmpty()) {
      return fail(person, place, word + " is not a command of any app here; nothing was sent");
    }
    String text = space < 0 ? "" : typed.substring(space + 1).strip();
    ObjectNode form = workspace.with(state -> form(state, person, place, command.get(), text));
    Answer answer = link.send(new Parcel(command.get().command(), Parcel.Form.SLASH_COMMAND, form));
    if (answer.failure().isPresent()) {
      return fail(
          person, place, command.get().command() + " failed with " + answer.failure().get());
    }
    return show(person, place, echo, answer.body());
  }

  private Outcome show(Person person, Conversation place, Message echo, String body) {
    if (body.isBlank()) {
      return Outcome.OK;
    }
    ObjectNode reply = Json.parseObject(body).orElseGet(() -> Json.object().put("text", body));
    boolean isForAll = reply.path("response_type").asText().equals("in_channel");
    if (!reply.has("text") && !reply.has("blocks") && !reply.has("attachments")) {
      return Outcome.OK;
    }
    MessageDraft draft = MessageDraft.ofAnswer(reply);
    draft.notes().forEach(note -> link.violation("command response", body, note));
    if (draft.error().isPresent()) {
      String words = draft.error().get() + " " + String.join("; ", draft.refusals());
      link.violation("command response", body, words);
      return fail(person, place, "the app's answer was refused: " + words);
    }
    workspace.with(
        state -> {
          if (isForAll) {
            state.messages().remove(echo);
            state.messages().add(place.id(), Kind.POSTED, Optional.empty(), echo.content());
          }
          return state
              .messages()
              .add(
                  place.id(),
                  isForAll ? Kind.POSTED : Kind.EPHEMERAL,
                  isForAll ? Optional.empty() : Optional.of(person.id()),
                  state.app().sign(draft.content()));
        });
    return Outcome.OK;
  }

  private Outcome fail(Person person, Conversation place, String words) {
    workspace.with(
        state ->
            state
                .messages()
                .add(
                    place.id(),
                    Kind.FAILURE,
                    Optional.of(person.id()),
                    Json.object().put("user", person.id()).put("text", words)));
    return Outcome.failed(words);
  }

  private ObjectNode form(
      State state, Person person, Conversation place, App.Command command, String text) {
    ObjectNode form = Json.object();
    form.put("token", state.app().verificationToken());
    form.put("team_id", Team.SEED.id());
    form.put("team_domain", Team.SEED.domain());
    form.put("channel_id", place.id());
    form.put("channel_name", place.payloadName());
    form.put("user_id", person.id());
    form.put("user_name", person.name());
    form.put("command", command.command());
    form.put("text", TypedText.command(state, text, command.escapes()));
    form.put("api_app_id", state.app().appId());
    form.put("is_enterprise_install", "false");
    form.put(
        "response_url",
        hooks.get() + state.responseUrls().issue(person.id(), place.id(), Optional.empty()));
    form.put("trigger_id", state.triggers().issue(person.id()));
    return form;
  }

  private static Message echo(State state, Person person, Conversation place, String typed) {
    ObjectNode content = Json.object().put("user", person.id()).put("text", typed);
    return state.messages().add(place.id(), Kind.ECHO, Optional.of(person.id()), content);
  }
}
