package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.client.Rendered;
import dev.ecomind.phasebot.slack.client.Windows;
import java.util.function.Supplier;

/** Shows things through the Web API client. */
public final class WindowSurfaces implements Surfaces {
  private final Windows windows;

  public WindowSurfaces(Windows windows) {
    this.windows = windows;
  }

  @Override
  public void openView(String triggerId, JsonNode view) {
    windows.openView(triggerId, view.toString());
  }

  @Override
  public void openView(String triggerId, JsonNode view, Supplier<JsonNode> later) {
    windows.openView(triggerId, view.toString(), () -> Guard.view(later).toString());
  }

  @Override
  public void updateView(String viewId, JsonNode view) {
    windows.updateView(viewId, view.toString());
  }

  @Override
  public boolean updateView(String viewId, Supplier<JsonNode> later) {
    return windows.updateView(viewId, () -> Guard.view(later).toString());
  }

  @Override
  public void whisper(Caller caller, Message message) {
    if (!caller.channel().isEmpty()) {
      windows.whisper(caller.channel(), caller.user(), rendered(message));
    }
  }

  @Override
  public void respond(String responseUrl, Message message, boolean replaceOriginal) {
    windows.respond(responseUrl, rendered(message), replaceOriginal);
  }

  @Override
  public void publishHome(UserId user, Supplier<JsonNode> view) {
    windows.publishHome(user, () -> view.get().toString());
  }

  private static Rendered rendered(Message message) {
    return new Rendered(message.text(), message.blocks().toString());
  }
}
