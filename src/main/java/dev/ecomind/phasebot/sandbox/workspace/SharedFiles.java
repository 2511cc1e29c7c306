package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The files: announced, then uploaded, then shared. */
public final class SharedFiles {
  /** What the sandbox holds of one file at most; Slack takes a gigabyte. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private final Map<String, SharedFile> announced = new LinkedHashMap<>();
  private final Map<String, SharedFile> shared = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Clock clock;
  private final Journal journal;
  private final Supplier<String> address;

  SharedFiles(Clock clock, Journal journal, Supplier<String> address) {
    this.clock = clock;
    this.journal = journal;
    this.address = address;
  }

  /** Makes room for a file that its owner is about to upload. */
  public SharedFile announce(String owner, String name, String altText, int size) {
    SharedFile file =
        new SharedFile(
            Ids.of("F"),
            owner,
            name,
            name,
            altText,
            size,
            clock.instant().getEpochSecond(),
            List.of(),
            false);
    announced.put(file.id(), file);
    return file;
  }

  /** A file that was announced and is not shared yet. */
  public Optional<SharedFile> findAnnounced(String id) {
    return Optional.ofNullable(announced.get(id));
  }

  /** Takes in the content of an announced file; false where its size is not the announced one. */
  public boolean upload(SharedFile file, byte[] content) {
    if (content.length != file.size()) {
      return false;
    }
    contents.put(file.id(), content.clone());
    return true;
  }

  /** Whether an announced file has got its content and is not shared yet. */
  public boolean isUploaded(String id) {
    return announced.containsKey(id) && contents.containsKey(id);
  }

  /** Makes an uploaded file visible; empty where there is none. */
  public Optional<SharedFile> complete(String id, String title) {
    SharedFile file = announced.get(id);
    if (file == null || !contents.containsKey(id)) {
      return Optional.empty();
    }
    announced.remove(id);
    journal.content(id, contents.get(id));
    return Optional.of(put(file.titled(title)));
  }

  /** A file at once, as a person uploads it. */
  public SharedFile add(String owner, String name, byte[] content) {
    SharedFile file = announce(owner, name, "", content.length);
    upload(file, content);
    return complete(file.id(), name).orElseThrow();
  }

  public SharedFile share(SharedFile file, String conversation) {
    return put(file.in(conversation));
  }

  /** Makes a file known to the app to which a person hands it in. */
  public SharedFile handIn(SharedFile file) {
    return put(file.handedIn());
  }

  /** Slack's file object, with urls at the address that the sandbox has now. */
  public ObjectNode toSlack(SharedFile file) {
    return file.toSlack(address.get());
  }

  /** What a message keeps of its files; the rest is looked up when the message is shown. */
  public static ArrayNode references(List<SharedFile> files) {
    ArrayNode ids = Json.array();
    files.forEach(file -> ids.addObject().put("id", file.id()));
    return ids;
  }

  /** Replaces what a message keeps of its files by the file objects. */
  ObjectNode describe(ObjectNode message) {
    if (message.path("files") instanceof ArrayNode references) {
      ArrayNode files = Json.array();
      for (JsonNode reference : references) {
        // Where a file has been shared is told by files.info alone.
        find(reference.path("id").asText())
            .ifPresent(file -> files.add(toSlack(file).remove(SharedFile.PLACES)));
      }
      message.set("files", files);
    }
    return message;
  }

  public Optional<SharedFile> find(String id) {
    return Optional.ofNullable(shared.get(id));
  }

  public Optional<byte[]> content(String id) {
    return find(id)
        .flatMap(file -> Optional.ofNullable(contents.get(id)).or(() -> journal.content(id)));
  }

  void restore(SharedFile file) {
    shared.put(file.id(), file);
  }

  private SharedFile put(SharedFile file) {
    shared.put(file.id(), file);
    journal.file(file);
    return file;
  }
}
