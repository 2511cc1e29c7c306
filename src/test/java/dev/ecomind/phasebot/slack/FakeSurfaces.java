package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Remembers what was to be shown. */
final class FakeSurfaces implements Surfaces {
  /** An answer at a response address. */
  record Answered(String url, Message message, boolean replaceOriginal) {}

  final List<JsonNode> opened = new ArrayList<>();
  final List<JsonNode> updated = new ArrayList<>();
  final List<JsonNode> homes = new ArrayList<>();
  final List<Answered> answered = new ArrayList<>();

  @Override
  public void openView(String triggerId, JsonNode view) {
    opened.add(view);
  }

  @Override
  public void updateView(String viewId, JsonNode view) {
    updated.add(view);
  }

  @Override
  public void respond(String responseUrl, Message message, boolean replaceOriginal) {
    answered.add(new Answered(responseUrl, message, replaceOriginal));
  }

  @Override
  public void publishHome(UserId user, Supplier<JsonNode> view) {
    homes.add(view.get());
  }
}
