package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.MessageDraft;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import dev.ecomind.phasebot.sandbox.workspace.SharedFile;
import dev.ecomind.phasebot.sandbox.workspace.SharedFiles;
import dev.ecomind.phasebot.sandbox.workspace.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code files.*}: announcing, sharing and describing files. */
final class FileMethods {
  private static final int LARGEST_SNIPPET = 1 << 20;
  private static final int LONGEST_ALT_TEXT = 1_000;

  private final Supplier<String> base;

  /** The base is the sandbox's address, with a slash at its end. */
  FileMethods(Supplier<String> base) {
    this.base = base;
  }

  Map<String, Method> all() {
    return Map.of(
        "files.getUploadURLExternal", this::announce,
        "files.completeUploadExternal", this::complete,
        "files.info", this::info);
  }

  private ObjectNode announce(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    String length = arguments.required("length");
    if (!length.matches("\\d{1,18}") || Long.parseLong(length) == 0) {
      throw new SlackError("missing_argument");
    }
    if (Long.parseLong(length) > SharedFiles.LARGEST) {
      throw new SlackError("file_upload_size_restricted");
    }
    int size = Integer.parseInt(length);
    if (arguments.text("snippet_type").isPresent() && size > LARGEST_SNIPPET) {
      throw new SlackError("snippet_too_large");
    }
    String altText = arguments.text("alt_txt").orElse("");
    if (altText.length() > LONGEST_ALT_TEXT) {
      throw new SlackError("alt_txt_too_large");
    }
    SharedFile file =
        state
            .files()
            .announce(state.app().botUser(), arguments.required("filename"), altText, size);
    return Json.object()
        .put("upload_url", base.get() + "upload/v1/" + file.id())
        .put("file_id", file.id());
  }

  private ObjectNode complete(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    List<Conversation> places = places(state, arguments);
    ObjectNode comment = comment(request);
    List<SharedFile> files = new ArrayList<>();
    for (JsonNode wish : wishes(state, arguments)) {
      String id = wish.path("id").asText();
      String name = state.files().findAnnounced(id).map(SharedFile::name).orElse("");
      files.add(
          state
              .files()
              .complete(id, Json.text(wish, "title").orElse(name))
              .orElseThrow(() -> new SlackError("file_not_found")));
    }
    for (Conversation place : places) {
      share(state, place, files, comment);
    }
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("files");
    files.forEach(file -> list.add(brief(file)));
    return answer;
  }

  private ObjectNode info(Request request, State state) throws SlackError {
    SharedFile file =
        state
            .files()
            .find(request.arguments().required("file"))
            .filter(found -> isVisible(state, found))
            .orElseThrow(() -> new SlackError("file_not_found"));
    ObjectNode answer = Json.object();
    answer.set("file", state.files().toSlack(file));
    answer.putArray("comments");
    answer.putObject("response_metadata").put("next_cursor", "");
    return answer;
  }

  /** A bot sees its own files, those handed to it, and those of the conversations it is in. */
  static boolean isVisible(State state, SharedFile file) {
    String bot = state.app().botUser();
    return file.isHandedIn()
        || file.owner().equals(bot)
        || file.conversations().stream()
            .flatMap(id -> state.conversations().find(id).stream())
            .anyMatch(place -> place.has(bot));
  }

  private void share(State state, Conversation place, List<SharedFile> files, ObjectNode comment) {
    ObjectNode content = state.app().sign(comment.deepCopy());
    List<SharedFile> shared = new ArrayList<>();
    for (SharedFile file : files) {
      SharedFile known = state.files().find(file.id()).orElse(file);
      shared.add(state.files().share(known, place.id()));
    }
    content.set("files", SharedFiles.references(shared));
    content.put("upload", true).put("display_as_bot", false);
    state.messages().add(place.id(), Kind.POSTED, Optional.empty(), content);
  }

  private static List<JsonNode> wishes(State state, Arguments arguments) throws SlackError {
    JsonNode files =
        arguments
            .structure("files", "invalid_arguments")
            .filter(JsonNode::isArray)
            .orElseThrow(() -> new SlackError("invalid_arguments"));
    List<JsonNode> wishes = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode wish : files) {
      String id = wish.path("id").asText();
      if (!state.files().isUploaded(id) || !ids.add(id)) {
        throw new SlackError("file_not_found");
      }
      wishes.add(wish);
    }
    if (wishes.isEmpty()) {
      throw new SlackError("invalid_arguments");
    }
    return wishes;
  }

  private static List<Conversation> places(State state, Arguments arguments) throws SlackError {
    List<Conversation> places = new ArrayList<>();
    if (arguments.text("channel_id").isPresent()) {
      places.add(place(state, arguments.required("channel_id")));
    }
    for (String id : arguments.text("channels").orElse("").split(",", -1)) {
      if (!id.isBlank()) {
        places.add(place(state, id.strip()));
      }
    }
    return places;
  }

  private static Conversation place(State state, String id) throws SlackError {
    if (!id.matches("[CDG][A-Z0-9]+")) {
      throw new SlackError("invalid_channel");
    }
    Conversation place = Lookup.conversation(state, id);
    if (place.isArchived()) {
      throw new SlackError("posting_to_channel_denied");
    }
    if (!place.has(state.app().botUser())) {
      throw new SlackError("not_in_channel");
    }
    return place;
  }

  private static ObjectNode comment(Request request) throws SlackError {
    Arguments arguments = request.arguments();
    ObjectNode body = Json.object().put("text", arguments.text("initial_comment").orElse(""));
    arguments.structure("blocks", "invalid_blocks").ifPresent(blocks -> body.set("blocks", blocks));
    ObjectNode content = Json.object().put("text", "");
    if (body.has("blocks") || !body.path("text").asText().isBlank()) {
      MessageDraft draft = MessageDraft.of(body);
      request.violations(draft.notes());
      if (draft.error().isPresent()) {
        throw new SlackError("invalid_blocks", draft.refusals());
      }
      content = draft.content();
    }
    Optional<String> thread = arguments.text("thread_ts");
    if (thread.isPresent()) {
      content.put("thread_ts", thread.get());
    }
    return content;
  }

  private static ObjectNode brief(SharedFile file) {
    return Json.object()
        .put("id", file.id())
        .put("title", file.title())
        .put("created", file.created())
        .put("user", file.owner());
  }
}
