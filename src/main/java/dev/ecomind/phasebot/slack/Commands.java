package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.command.Reply;
import dev.ecomind.phasebot.slack.command.Verbs;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers the slash command in the very response to the request; modals follow behind it. */
final class Commands {
  private final Verbs verbs;
  private final Surfaces surfaces;
  private final Consumer<UserId> meeting;

  /**
   * @param meeting gets to know whoever asks; must not wait
   */
  Commands(Verbs verbs, Surfaces surfaces, Consumer<UserId> meeting) {
    this.verbs = verbs;
    this.surfaces = surfaces;
    this.meeting = meeting;
  }

  Response handle(SlashCommandPayload payload) {
    return Guard.handle(
        "command",
        () -> answer(payload),
        words -> Responses.privately(Message.saying(Mrkdwn.spoken(words))));
  }

  private Response answer(SlashCommandPayload payload) {
    Optional<Caller> caller = caller(payload);
    if (caller.isEmpty()) {
      return Responses.privately(
          Message.saying(
              "This request names no workspace or nobody who asks, so I cannot answer."));
    }
    meeting.accept(caller.get().user());
    Reply reply = verbs.answer(caller.get(), Optional.ofNullable(payload.getText()).orElse(""));
    reply
        .file()
        .map(file -> new Handing(caller.get().user(), file, sorry -> say(payload, sorry)))
        .ifPresent(surfaces::hand);
    return reply.fold(
        Responses::privately,
        view -> {
          surfaces.openView(payload.getTriggerId(), view);
          return Responses.acknowledged();
        });
  }

  private void say(SlashCommandPayload payload, Message message) {
    surfaces.respond(payload.getResponseUrl(), message, false);
  }

  private static Optional<Caller> caller(SlashCommandPayload payload) {
    String workspace = Optional.ofNullable(payload.getTeamId()).orElse("");
    String user = Optional.ofNullable(payload.getUserId()).orElse("");
    String channel = Optional.ofNullable(payload.getChannelId()).orElse("");
    return workspace.isBlank() || user.isBlank()
        ? Optional.empty()
        : Optional.of(new Caller(workspace, channel, new UserId(user), "command"));
  }
}
