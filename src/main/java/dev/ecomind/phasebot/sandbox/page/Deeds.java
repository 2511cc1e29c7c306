package dev.ecomind.phasebot.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.bot.Actions;
import dev.ecomind.phasebot.sandbox.bot.Bot;
import dev.ecomind.phasebot.sandbox.bot.Invitations;
import dev.ecomind.phasebot.sandbox.bot.Options;
import dev.ecomind.phasebot.sandbox.bot.Outcome;
import dev.ecomind.phasebot.sandbox.bot.Submissions;
import dev.ecomind.phasebot.sandbox.bot.TypedText;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Ids;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.SharedFiles;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** What a person does on the page: {@code POST /_page/…}. */
final class Deeds {
  private static final int LONGEST_TEXT = 12_000;

  private final Workspace workspace;
  private final Bot bot;
  private final FileDesk files;

  Deeds(Workspace workspace, Bot bot, FileDesk files) {
    this.workspace = workspace;
    this.bot = bot;
    this.files = files;
  }

  ObjectNode read(ObjectNode body) throws Refusal {
    Person person = person(body);
    Conversation place = place(body, person);
    long upTo =
        Ts.micros(body.path("ts").asText("0"))
            .orElseThrow(() -> new Refusal(400, "ts is a timestamp."));
    workspace.with(
        state -> {
          state.conversations().markRead(person.id(), place.id(), upTo);
          return upTo;
        });
    return ok();
  }

  ObjectNode post(ObjectNode body) throws Refusal {
    Person person = person(body);
    Conversation place = place(body, person);
    String text = body.path("text").asText("").strip();
    Optional<String> thread = Json.text(body, "thread");
    boolean hasFiles = !body.path("files").isEmpty();
    if (text.length() > LONGEST_TEXT || (text.isEmpty() && !hasFiles)) {
      throw new Refusal(400, "A message has 1 to " + LONGEST_TEXT + " characters.");
    }
    if (text.startsWith("/") && !hasFiles) {
      return thread.isPresent()
          ? failed("commands do not work in threads; nothing was sent")
          : answer(
              Invitations.isOne(text)
                  ? bot.invitations().invite(person, place, text)
                  : bot.commands().run(person, place, text));
    }
    if (place.isArchived()) {
      return failed("this channel is archived");
    }
    if (workspace.with(state -> isClosed(state, place))) {
      return failed("sending messages to this app has been turned off in its manifest");
    }
    workspace.with(
        state -> {
          ObjectNode content = Json.object().put("user", person.id()).put("team", Team.SEED.id());
          content.put("text", TypedText.message(state, text)).put("client_msg_id", Ids.random(32));
          thread.ifPresent(parent -> content.put("thread_ts", parent));
          if (hasFiles) {
            content.set(
                "files",
                SharedFiles.references(files.share(state, person, place, body.path("files"))));
            content.put("upload", false).put("display_as_bot", false);
          }
          return state.messages().add(place.id(), Kind.POSTED, Optional.empty(), content);
        });
    return ok();
  }

  /** For whoever wrote the message, and for administrators; an ephemeral one by its reader. */
  ObjectNode delete(ObjectNode body) throws Refusal {
    Person person = person(body);
    Conversation place = place(body, person);
    String ts = required(body, "ts");
    boolean gone =
        workspace.with(
            state ->
                state
                    .messages()
                    .find(place.id(), ts)
                    .filter(message -> message.isVisibleTo(person.id()))
                    .filter(
                        message ->
                            person.is(Person.Mark.ADMIN)
                                || !message.isPosted()
                                || message.author().equals(person.id()))
                    .map(
                        message -> {
                          state.messages().remove(message);
                          return true;
                        })
                    .orElse(false));
    return gone ? ok() : failed("only its author or an administrator can delete that message");
  }

  ObjectNode action(ObjectNode body) throws Refusal {
    Person person = person(body);
    Actions.Click click =
        new Actions.Click(person, required(body, "block_id"), required(body, "action_id"), body);
    JsonNode container = body.path("container");
    Optional<String> view = Json.text(container, "view_id");
    if (view.isPresent()) {
      return answer(bot.actions().inView(click, view.get()));
    }
    Conversation place = place(container, person);
    return answer(bot.actions().inMessage(click, place, required(container, "message_ts")));
  }

  /** What an element offers that gets its options from the app. */
  ObjectNode options(ObjectNode body) throws Refusal {
    Person person = person(body);
    Options.Query query =
        new Options.Query(
            person,
            required(body, "block_id"),
            required(body, "action_id"),
            body.path("value").asText(""));
    JsonNode container = body.path("container");
    Optional<String> view = Json.text(container, "view_id");
    Options.Offer offer =
        view.isPresent()
            ? bot.options().inView(query, view.get())
            : bot.options()
                .inMessage(query, place(container, person), required(container, "message_ts"));
    ObjectNode json = answer(offer.outcome());
    return json.setAll(offer.choices());
  }

  /** Takes a file from a person, for an input or to be shared. */
  ObjectNode upload(ObjectNode body) throws Refusal {
    ObjectNode file =
        files.take(person(body), required(body, "name"), required(body, "content_base64"));
    ObjectNode json = ok();
    json.set("file", file);
    return json;
  }

  ObjectNode shortcut(ObjectNode body) throws Refusal {
    Person person = person(body);
    String callbackId = required(body, "callback_id");
    return answer(
        body.has("ts")
            ? bot.shortcuts().run(person, place(body, person), required(body, "ts"), callbackId)
            : bot.shortcuts().run(person, callbackId));
  }

  ObjectNode submit(ObjectNode body) throws Refusal {
    Submissions.Submitted submitted =
        bot.submissions().submit(person(body), required(body, "view_id"), body.path("values"));
    ObjectNode json = Json.object().put("ok", submitted.isOk());
    submitted.error().ifPresent(words -> json.put("error", words));
    if (!submitted.errors().isEmpty()) {
      ObjectNode errors = json.putObject("errors");
      submitted.errors().forEach(errors::put);
    }
    return json;
  }

  ObjectNode close(ObjectNode body) throws Refusal {
    return answer(
        body.path("all").asBoolean(false)
            ? bot.submissions().closeAll(person(body))
            : bot.submissions().close(person(body), required(body, "view_id")));
  }

  ObjectNode home(ObjectNode body) throws Refusal {
    return answer(bot.events().homeOpened(person(body)));
  }

  ObjectNode open(ObjectNode body) throws Refusal {
    Person person = person(body);
    String with = required(body, "with");
    Conversation direct =
        workspace.with(
            state -> {
              Reads.person(state, with);
              return state.conversations().openDirect(List.of(person.id(), with));
            });
    return ok().put("conversation", direct.id());
  }

  private Person person(JsonNode body) throws Refusal {
    String id = required(body, "user");
    Person person = workspace.with((State state) -> Reads.person(state, id));
    if (person.is(Person.Mark.DEACTIVATED) || person.is(Person.Mark.BOT)) {
      throw new Refusal(403, person.realName() + " cannot act here.");
    }
    return person;
  }

  private Conversation place(JsonNode body, Person person) throws Refusal {
    String id = required(body, "conversation");
    return workspace
        .with(state -> state.conversations().find(id))
        .filter(conversation -> conversation.has(person.id()))
        .orElseThrow(() -> new Refusal(404, "This person is not in such a conversation."));
  }

  private static boolean isClosed(State state, Conversation place) {
    return place.isDirect()
        && place.has(state.app().botUser())
        && !state.app().can(App.Ability.TAKES_MESSAGES);
  }

  private static String required(JsonNode body, String field) throws Refusal {
    return Json.text(body, field)
        .orElseThrow(() -> new Refusal(400, "The request lacks " + field + "."));
  }

  private static ObjectNode answer(Outcome outcome) {
    return outcome.error().map(Deeds::failed).orElseGet(Deeds::ok);
  }

  private static ObjectNode ok() {
    return Json.object().put("ok", true);
  }

  private static ObjectNode failed(String words) {
    return Json.object().put("ok", false).put("error", words);
  }
}
