package dev.ecomind.phasebot.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.SharedFile;
import dev.ecomind.phasebot.sandbox.workspace.SharedFiles;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Takes files from people, shares them, and hands them out again. */
final class FileDesk {
  private static final int LONGEST_NAME = 255;
  private static final int MOST_FILES = 10;

  private final Workspace workspace;

  FileDesk(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Takes {@code {name, content_base64}}; the file object comes back. */
  ObjectNode take(Person owner, String name, String base64) throws Refusal {
    if (name.length() > LONGEST_NAME || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      throw new Refusal(400, "A file's name has at most 255 characters and no slashes.");
    }
    byte[] content = decode(base64);
    if (content.length == 0 || content.length > SharedFiles.LARGEST) {
      throw new Refusal(413, "A file has 1 to " + SharedFiles.LARGEST + " bytes.");
    }
    SharedFile file = workspace.with(state -> state.files().add(owner.id(), name, content));
    return workspace.with(state -> state.files().toSlack(file));
  }

  /** Shares a person's own files in a conversation. */
  List<SharedFile> share(State state, Person owner, Conversation place, JsonNode ids)
      throws Refusal {
    if (ids.size() > MOST_FILES) {
      throw new Refusal(400, "A message carries at most " + MOST_FILES + " files.");
    }
    List<SharedFile> shared = new ArrayList<>();
    for (JsonNode id : ids) {
      SharedFile file =
          state
              .files()
              .find(id.asText())
              .filter(found -> found.owner().equals(owner.id()))
              .orElseThrow(() -> new Refusal(404, "This person has no file " + id.asText() + "."));
      shared.add(state.files().share(file, place.id()));
    }
    return shared;
  }

  /** Answers {@code GET file?user&id} with the bytes, to be kept rather than run. */
  void hand(Call call) throws Refusal, IOException {
    String user = call.query("user");
    String id = call.query("id");
    Optional<SharedFile> file =
        workspace.with(state -> state.files().find(id).filter(found -> sees(state, user, found)));
    Optional<byte[]> content = workspace.with(state -> state.files().content(id));
    if (file.isEmpty() || content.isEmpty()) {
      throw new Refusal(404, "This person sees no such file.");
    }
    String name = file.get().name().replaceAll("[^A-Za-z0-9._ -]", "_");
    call.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    call.header("Content-Security-Policy", "default-src 'none'; sandbox");
    call.header("Cache-Control", "no-store");
    call.answer(200, file.get().mimeType(), content.get());
  }

  private static boolean sees(State state, String user, SharedFile file) {
    return file.owner().equals(user)
        || file.conversations().stream()
            .flatMap(id -> state.conversations().find(id).stream())
            .anyMatch(place -> place.has(user));
  }

  private static byte[] decode(String base64) throws Refusal {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      throw new Refusal(400, "content_base64 is not Base64.");
    }
  }
}
