package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.ExportPage;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import dev.ecomind.phasebot.slack.client.FileUpload;
import dev.ecomind.phasebot.slack.client.Rendered;
import dev.ecomind.phasebot.slack.client.Windows;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows things through the Web API client. */
public final class WindowSurfaces implements Surfaces {
  private final Windows windows;
  private final FileUpload upload;

  public WindowSurfaces(Windows windows, FileUpload upload) {
    this.windows = windows;
    this.upload = upload;
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
    whisper(caller, Optional.empty(), message);
  }

  @Override
  public void whisper(Caller caller, Optional<String> thread, Message message) {
    if (!caller.channel().isEmpty()) {
      windows.whisper(caller.channel(), thread, caller.user(), rendered(message));
    }
  }

  @Override
  public void say(String channel, Message message) {
    windows.say(channel, rendered(message));
  }

  @Override
  public void respond(String responseUrl, Message message, boolean replaceOriginal) {
    windows.respond(responseUrl, rendered(message), replaceOriginal);
  }

  @Override
  public void publishHome(UserId user, Supplier<JsonNode> view) {
    windows.publishHome(user, () -> view.get().toString());
  }

  @Override
  public void publishHome(UserId user, String hash, Supplier<JsonNode> view) {
    windows.publishHome(user, hash, () -> view.get().toString());
  }

  @Override
  public void hand(Handing handing) {
    boolean begun = windows.later("export", () -> make(handing));
    if (!begun) {
      handing.sorry().accept(Message.saying("I am busy with other files. Try again in a minute."));
    }
  }

  private void make(Handing handing) {
    Outcome<ExportedFile> made =
        Guard.handle(
            "export",
            handing.file(),
            words -> Outcome.refused(Refusal.of(Refusal.Kind.UNKNOWN, words)));
    Optional<Message> sorry =
        made.fold(
            file ->
                upload.hand(
                        handing.person(),
                        file.name(),
                        file.content(),
                        file.description(),
                        ExportPage.comment(file))
                    ? Optional.empty()
                    : Optional.of(ExportPage.failed(file.name())),
            refusal -> Optional.of(RefusalPage.of(refusal, "export")));
    sorry.ifPresent(handing.sorry());
  }

  private static Rendered rendered(Message message) {
    return new Rendered(message.text(), message.blocks().toString());
  }
}
