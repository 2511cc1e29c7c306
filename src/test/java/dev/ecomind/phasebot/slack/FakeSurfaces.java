package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers what was to be shown. */
final class FakeSurfaces implements Surfaces {
  /** An answer at a response address. */
  record Answered(String url, Message message, boolean replaceOriginal) {}

  final List<JsonNode> opened = new ArrayList<>();
  final List<JsonNode> updated = new ArrayList<>();
  final List<JsonNode> homes = new ArrayList<>();
  final List<String> replaced = new ArrayList<>();
  final List<Answered> answered = new ArrayList<>();
  final List<Message> whispered = new ArrayList<>();
  final List<Message> said = new ArrayList<>();
  final List<Handing> handed = new ArrayList<>();
  private final List<Supplier<JsonNode>> later = new ArrayList<>();
  private boolean busy;

  /** From now on nothing that takes long is begun. */
  void busy() {
    busy = true;
  }

  /** Does what was to be done behind the answers, and gives the newest view. */
  JsonNode settle() {
    List<Supplier<JsonNode>> due = List.copyOf(later);
    later.clear();
    due.forEach(one -> updated.add(Guard.view(one)));
    return updated.get(updated.size() - 1);
  }

  @Override
  public void openView(String triggerId, JsonNode view) {
    opened.add(view);
  }

  @Override
  public void openView(String triggerId, JsonNode view, Supplier<JsonNode> then) {
    opened.add(view);
    later.add(then);
  }

  @Override
  public void updateView(String viewId, JsonNode view) {
    updated.add(view);
  }

  @Override
  public boolean updateView(String viewId, Supplier<JsonNode> then) {
    return !busy && later.add(then);
  }

  @Override
  public void whisper(Caller caller, Message message) {
    whispered.add(message);
  }

  @Override
  public void whisper(Caller caller, Optional<String> thread, Message message) {
    whispered.add(message);
  }

  @Override
  public void say(String channel, Message message) {
    said.add(message);
  }

  @Override
  public void respond(String responseUrl, Message message, boolean replaceOriginal) {
    answered.add(new Answered(responseUrl, message, replaceOriginal));
  }

  @Override
  public void publishHome(UserId user, Supplier<JsonNode> view) {
    homes.add(view.get());
  }

  @Override
  public void publishHome(UserId user, String hash, Supplier<JsonNode> view) {
    replaced.add(hash);
    homes.add(view.get());
  }

  @Override
  public void hand(Handing handing) {
    handed.add(handing);
  }
}
