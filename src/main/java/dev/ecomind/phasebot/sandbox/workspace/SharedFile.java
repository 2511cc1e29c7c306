package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a file besides its content.
 *
 * @param size the number of bytes
 * @param created the second at which it was announced
 * @param conversations where it has been shared
 * @param isHandedIn whether it was handed to the app by an input of a view
 */
public record SharedFile(
    String id,
    String owner,
    String name,
    String title,
    String altText,
    int size,
    long created,
    List<String> conversations,
    boolean isHandedIn) {

  static final List<String> PLACES = List.of("channels", "groups", "ims");

  public SharedFile {
    conversations = List.copyOf(conversations);
  }

  public SharedFile titled(String other) {
    return new SharedFile(
        id, owner, name, other, altText, size, created, conversations, isHandedIn);
  }

  SharedFile in(String conversation) {
    List<String> more = new ArrayList<>(conversations);
    if (!more.contains(conversation)) {
      more.add(conversation);
    }
    return new SharedFile(id, owner, name, title, altText, size, created, more, isHandedIn);
  }

  SharedFile handedIn() {
    return new SharedFile(id, owner, name, title, altText, size, created, conversations, true);
  }

  public String mimeType() {
    return FileType.of(name).mimeType();
  }

  /** Slack's file object; the base is the sandbox's address, with a slash at its end. */
  ObjectNode toSlack(String base) {
    String plainName = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String url = base + "files-pri/" + Team.SEED.id() + "-" + id + "/";
    FileType type = FileType.of(name);
    ObjectNode file = Json.object().put("id", id).put("created", created);
    file.put("timestamp", created).put("name", name).put("title", title);
    file.put("mimetype", type.mimeType()).put("filetype", type.name());
    file.put("pretty_type", type.prettyName()).put("user", owner);
    file.put("user_team", Team.SEED.id()).put("file_access", "visible");
    file.put("editable", false).put("size", size).put("mode", "hosted");
    file.put("is_external", false).put("external_type", "").put("is_public", isPublic());
    file.put("public_url_shared", false).put("display_as_bot", false).put("username", "");
    file.put("url_private", url + plainName);
    file.put("url_private_download", url + "download/" + plainName);
    file.put("permalink", base + "files/" + owner + "/" + id + "/" + plainName);
    file.put("comments_count", 0).put("is_starred", false);
    file.put("has_rich_preview", false).put("alt_txt", altText);
    list(file, "channels", "C");
    list(file, "groups", "G");
    list(file, "ims", "D");
    return file;
  }

  private boolean isPublic() {
    return conversations.stream().anyMatch(id -> id.startsWith("C"));
  }

  private void list(ObjectNode file, String field, String letter) {
    ArrayNode ids = file.putArray(field);
    conversations.stream().filter(id -> id.startsWith(letter)).forEach(ids::add);
  }
}
