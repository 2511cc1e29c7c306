package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.view.Quote;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes down what a message says, who said it and where it stands. */
final class QuotedMessage {
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,80}");

  private QuotedMessage() {}

  static Quote of(MessageShortcutPayload payload) {
    Message said = payload.getMessage();
    return new Quote(
        Optional.ofNullable(said.getText()).orElse(""),
        Optional.ofNullable(said.getUser()).map(UserId::new),
        link(payload));
  }

  /** The same that Slack gives by "Copy link"; asking Slack for it would take a call. */
  private static Optional<String> link(MessageShortcutPayload payload) {
    Message said = payload.getMessage();
    String channel = payload.getChannel().getId();
    String thread =
        Optional.ofNullable(said.getThreadTs())
            .filter(parent -> !parent.equals(said.getTs()))
            .map(parent -> "?thread_ts=" + parent + "&cid=" + channel)
            .orElse("");
    return Optional.ofNullable(payload.getTeam().getDomain())
        .filter(domain -> DOMAIN.matcher(domain).matches())
        .map(
            domain ->
                "https://%s.slack.com/archives/%s/p%s%s"
                    .formatted(domain, channel, said.getTs().replace(".", ""), thread));
  }
}
