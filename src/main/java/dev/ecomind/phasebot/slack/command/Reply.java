package dev.ecomind.phasebot.slack.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the asker gets to see. */
public sealed interface Reply {
  <R> R fold(Function<Message, R> said, Function<JsonNode, R> opened);

  /** The same with buttons that mean that project, wherever they are pressed. */
  default Reply meaning(String slug) {
    return this;
  }

  /** What is made behind the answer and handed to the asker as a file. */
  default Optional<Supplier<Outcome<ExportedFile>>> file() {
    return Optional.empty();
  }

  /** A message that only the asker sees. */
  record Say(Message message) implements Reply {
    @Override
    public Reply meaning(String slug) {
      return new Say(message.meaning(slug));
    }

    @Override
    public <R> R fold(Function<Message, R> said, Function<JsonNode, R> opened) {
      return said.apply(message);
    }
  }

  /** A modal. */
  record Open(JsonNode view) implements Reply {
    @Override
    public <R> R fold(Function<Message, R> said, Function<JsonNode, R> opened) {
      return opened.apply(view);
    }
  }

  /** A message that only the asker sees, and a file that follows. */
  record Hand(Message message, Supplier<Outcome<ExportedFile>> making) implements Reply {
    @Override
    public Reply meaning(String slug) {
      return new Hand(message.meaning(slug), making);
    }

    @Override
    public <R> R fold(Function<Message, R> said, Function<JsonNode, R> opened) {
      return said.apply(message);
    }

    @Override
    public Optional<Supplier<Outcome<ExportedFile>>> file() {
      return Optional.of(making);
    }
  }

  static Reply say(Message message) {
    return new Say(message);
  }

  static Reply open(JsonNode view) {
    return new Open(view);
  }

  static Reply hand(Message message, Supplier<Outcome<ExportedFile>> making) {
    return new Hand(message, making);
  }

  /** Says why not, and what to say instead of the refused verb's line. */
  static Reply refused(Refusal refusal, String verb) {
    return new Say(RefusalPage.of(refusal, verb));
  }
}
