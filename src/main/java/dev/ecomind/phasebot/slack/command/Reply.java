package dev.ecomind.phasebot.slack.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import java.util.function.Function;

/** What the asker gets to see. */
public sealed interface Reply {
  <R> R fold(Function<Message, R> said, Function<JsonNode, R> opened);

  /** A message that only the asker sees. */
  record Say(Message message) implements Reply {
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

  static Reply say(Message message) {
    return new Say(message);
  }

  static Reply open(JsonNode view) {
    return new Open(view);
  }

  /** Says why not, and what to say instead of the refused verb's line. */
  static Reply refused(Refusal refusal, String verb) {
    return new Say(RefusalPage.of(refusal, verb));
  }
}
