package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.client.Fetched;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How files come from people, and what is told to the person who handed one over.
 *
 * @param telling shows a message to the caller alone, where the caller is
 */
public record Handover(FileSource files, BiConsumer<Caller, Message> telling) {

  /** Why the file need not even be fetched. */
  Optional<String> unfit(AttachedFile file) {
    return Obstacles.of(file, files.mostBytes());
  }

  Fetched fetch(AttachedFile file) {
    return files.fetch(file);
  }

  String missed(AttachedFile file, Fetched.Obstacle obstacle) {
    return Obstacles.of(file, obstacle, files.mostBytes());
  }

  void tell(Caller caller, Message message) {
    telling.accept(caller, message);
  }
}
