package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a file besides its content.
 *
 * @param size the number of bytes
 * @param created the second at which it was announced
 * @param conversations where it has been shared
 */
public record SharedFile(
    String id,
    String owner,
    String name,
    String title,
    String altText,
    int size,
    long created,
    List<String> conversations) {

  public SharedFile {
    conversations = List.copyOf(conversations);
  }

  public SharedFile titled(String other) {
    return new SharedFile(id, owner, name, other, altText, size, created, conversations);
  }

  SharedFile in(String conversation) {
    List<String> more = new ArrayList<>(conversations);
    if (!more.contains(conversation)) {
      more.add(conversation);
    }
    return new SharedFile(id, owner, name, title, altText, size, created, more);
  }

  /** The ending of the name, in small letters; {@code text} where there is none. */
  public String type() {
    int dot = name.lastIndexOf('.');
    return dot < 0 || dot == name.length() - 1
        ? "text"
        : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  public String mimeType() {
    return switch (type()) {
      case "text", "txt", "log" -> "text/plain";
      case "md", "markdown" -> "text/markdown";
      case "csv" -> "text/csv";
      case "html", "htm" -> "text/html";
      case "ics" -> "text/calendar";
      case "json" -> "application/json";
      case "pdf" -> "application/pdf";
      case "zip" -> "application/zip";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "gif" -> "image/gif";
      case "svg" -> "image/svg+xml";
      default -> "application/octet-stream";
    };
  }

  /** Slack's file object; the base is the sandbox's address, with a slash at its end. */
  public ObjectNode toSlack(String base) {
    String url = base + "files/" + id + "/" + name.replaceAll("[^A-Za-z0-9._-]", "_");
    ObjectNode file = Json.object().put("id", id).put("created", created);
    file.put("timestamp", created).put("name", name).put("title", title);
    file.put("mimetype", mimeType()).put("filetype", type());
    file.put("pretty_type", type().toUpperCase(Locale.ROOT)).put("user", owner);
    file.put("editable", false).put("size", size).put("mode", "hosted");
    file.put("is_external", false).put("external_type", "").put("is_public", isPublic());
    file.put("public_url_shared", false).put("display_as_bot", false).put("username", "");
    file.put("url_private", url).put("url_private_download", url);
    file.put("permalink", url).put("comments_count", 0).put("is_starred", false);
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
