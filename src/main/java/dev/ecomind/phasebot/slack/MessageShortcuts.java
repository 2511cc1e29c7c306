package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.response.Response;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.block.ViewJson;
import dev.ecomind.phasebot.slack.view.ImportSteps;
import dev.ecomind.phasebot.slack.view.Staged;

/** Answers what people have done with a message of somebody, in a modal. */
final class MessageShortcuts {
  static final String IMPORT = "import_review";

  private final ImportSteps importing;
  private final Surfaces surfaces;

  MessageShortcuts(ImportSteps importing, Surfaces surfaces) {
    this.importing = importing;
    this.surfaces = surfaces;
  }

  /** Reads the review that the message carries. */
  Response importReview(MessageShortcutPayload payload) {
    return Guard.handle(
        "shortcut",
        () -> {
          Staged staged =
              importing.offered(caller(payload), AttachedFiles.of(payload.getMessage().getFiles()));
          staged
              .later()
              .ifPresentOrElse(
                  later -> surfaces.openView(payload.getTriggerId(), staged.now(), later),
                  () -> surfaces.openView(payload.getTriggerId(), staged.now()));
          return Responses.acknowledged();
        },
        words -> {
          surfaces.openView(
              payload.getTriggerId(),
              ViewJson.notice("EcoMind", Message.saying(Mrkdwn.spoken(words))));
          return Responses.acknowledged();
        });
  }

  private static Caller caller(MessageShortcutPayload payload) {
    return new Caller(
        payload.getTeam().getId(),
        payload.getChannel().getId(),
        new UserId(payload.getUser().getId()),
        "button");
  }
}
