package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Remembers the workspace across restarts: one JSON object a line, only ever appended to. */
final class Journal implements AutoCloseable {
  private final Optional<Path> file;
  private Optional<Writer> writer = Optional.empty();
  private Optional<Duration> offset = Optional.empty();

  private Journal(Optional<Path> file) {
    this.file = file;
  }

  static Journal none() {
    return new Journal(Optional.empty());
  }

  static Journal in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot keep its journal in " + folder, e);
    }
    return new Journal(Optional.of(folder.resolve("workspace.jsonl")));
  }

  void put(Message message) {
    append("message", JournalText.write(message));
  }

  void removed(Message message) {
    append(
        "removed",
        Json.object().put("conversation", message.conversation()).put("micros", message.micros()));
  }

  void conversation(Conversation conversation) {
    append("conversation", JournalText.write(conversation));
  }

  void read(String user, String conversation, long micros) {
    append(
        "read",
        Json.object().put("user", user).put("conversation", conversation).put("micros", micros));
  }

  void file(SharedFile shared) {
    append("file", JournalText.write(shared));
  }

  /** Keeps the content of a file beside the journal. */
  void content(String id, byte[] bytes) {
    if (writer.isPresent() && file.isPresent()) {
      Path path = contents(file.get(), id);
      try {
        Files.createDirectories(file.get().resolveSibling("files"));
        Files.write(path, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("The sandbox cannot keep the file " + path, e);
      }
    }
  }

  Optional<byte[]> content(String id) {
    try {
      return file.isPresent() && Files.exists(contents(file.get(), id))
          ? Optional.of(Files.readAllBytes(contents(file.get(), id)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot read the file " + id, e);
    }
  }

  private static Path contents(Path journal, String id) {
    return journal.resolveSibling("files").resolve(id);
  }

  void clock(Duration ahead) {
    offset = Optional.of(ahead);
    append("clock", Json.object().put("offset", ahead.toString()));
  }

  Optional<Duration> offset() {
    return offset;
  }

  /** Brings back what was written; a torn last line, left by a kill, is passed over. */
  void replay(State state) {
    for (String line : lines()) {
      Json.parseObject(line).ifPresent(entry -> apply(state, entry));
    }
  }

  /** From now on all changes are written. */
  void startWriting() {
    writer = file.map(Journal::open);
  }

  @Override
  public void close() {
    writer.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    writer = Optional.empty();
  }

  private void apply(State state, ObjectNode entry) {
    JsonNode body = entry.path("body");
    switch (entry.path("entry").asText()) {
      case "message" -> state.messages().restore(JournalText.message(body));
      case "removed" ->
          state
              .messages()
              .restoreRemoval(body.path("conversation").asText(), body.path("micros").asLong());
      case "conversation" -> state.conversations().put(JournalText.conversation(body));
      case "read" ->
          state
              .conversations()
              .markRead(
                  body.path("user").asText(),
                  body.path("conversation").asText(),
                  body.path("micros").asLong());
      case "file" -> state.files().restore(JournalText.file(body));
      case "clock" -> offset = Optional.of(Duration.parse(body.path("offset").asText()));
      default -> {
        // Written by a newer sandbox: what is not understood is not shown.
      }
    }
  }

  private void append(String kind, ObjectNode body) {
    writer.ifPresent(
        open -> {
          try {
            ObjectNode entry = Json.object().put("entry", kind);
            entry.set("body", body);
            open.write(Json.write(entry) + "\n");
            open.flush();
          } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot write its journal " + file, e);
          }
        });
  }

  private List<String> lines() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? List.of(Files.readString(file.get(), StandardCharsets.UTF_8).split("\n", -1))
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot read its journal " + file, e);
    }
  }

  private static Writer open(Path path) {
    try {
      Writer opened =
          Files.newBufferedWriter(
              path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      // Ends a torn line, so that the next entry stands on its own.
      opened.write("\n");
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot write its journal " + path, e);
    }
  }
}
