package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.response.Response;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.block.ViewJson;
import dev.ecomind.phasebot.slack.view.ImportSteps;
import dev.ecomind.phasebot.slack.view.RecordSteps;
import dev.ecomind.phasebot.slack.view.Staged;
import java.util.function.Supplier;

/** Answers what people have done with a message of somebody, in a modal. */
final class MessageShortcuts {
  static final String IMPORT = "import_review";
  static final String DECISION = "record_decision";

  private final ImportSteps importing;
  private final RecordSteps recording;
  private final Surfaces surfaces;

  MessageShortcuts(ImportSteps importing, RecordSteps recording, Surfaces surfaces) {
    this.importing = importing;
    this.recording = recording;
    this.surfaces = surfaces;
  }

  /** Offers the words of the message as the reason of a decision. */
  Response recordDecision(MessageShortcutPayload payload) {
    return handle(
        payload,
        () -> {
          surfaces.openView(
              payload.getTriggerId(), recording.begin(caller(payload), QuotedMessage.of(payload)));
          return Responses.acknowledged();
        });
  }

  /** Reads the review that the message carries. */
  Response importReview(MessageShortcutPayload payload) {
    return handle(
        payload,
        () -> {
          Staged staged =
              importing.offered(caller(payload), AttachedFiles.of(payload.getMessage().getFiles()));
          staged
              .later()
              .ifPresentOrElse(
                  later -> surfaces.openView(payload.getTriggerId(), staged.now(), later),
                  () -> surfaces.openView(payload.getTriggerId(), staged.now()));
          return Responses.acknowledged();
        });
  }

  private Response handle(MessageShortcutPayload payload, Supplier<Response> handler) {
    return Guard.handle(
        "shortcut",
        handler,
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
