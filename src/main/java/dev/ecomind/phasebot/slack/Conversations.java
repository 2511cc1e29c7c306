package dev.ecomind.phasebot.slack;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.ConversePage;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.block.WelcomePage;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Answers those who speak to the bot: by mention, in its direct message, by inviting it. */
final class Conversations {
  private static final Pattern MENTION = Pattern.compile("<@[UW][A-Z0-9]{1,39}(\\|[^>]*)?>");
  private static final int LONGEST = 4_000;

  private final Verbs verbs;
  private final UseCases useCases;
  private final Surfaces surfaces;
  private final Consumer<UserId> meeting;

  /**
   * Answers on these surfaces.
   *
   * @param meeting gets to know whoever speaks; must not wait
   */
  Conversations(Verbs verbs, UseCases useCases, Surfaces surfaces, Consumer<UserId> meeting) {
    this.verbs = verbs;
    this.useCases = useCases;
    this.surfaces = surfaces;
    this.meeting = meeting;
  }

  /** Answered so that only the asker sees it, in the thread if it was asked in one. */
  void mentioned(String workspace, AppMentionEvent event) {
    Optional.ofNullable(event.getUser())
        .filter(user -> event.getBotId() == null)
        .map(user -> new Caller(workspace, event.getChannel(), new UserId(user), "mention"))
        .ifPresent(
            caller ->
                surfaces.whisper(
                    caller,
                    Optional.ofNullable(event.getThreadTs()),
                    answer(caller, said(event.getText()))));
  }

  /** A person's own words in the direct message; what the bot itself posts is none of these. */
  void told(String workspace, MessageEvent event) {
    boolean fromPerson = event.getBotId() == null && event.getUser() != null;
    if (fromPerson && "im".equals(event.getChannelType())) {
      Caller caller =
          new Caller(workspace, event.getChannel(), new UserId(event.getUser()), "mention");
      surfaces.say(event.getChannel(), answer(caller, said(event.getText())));
    }
  }

  /**
   * Greets the channel that the bot was invited to.
   *
   * @param bot the bot's own user
   */
  void joined(String workspace, MemberJoinedChannelEvent event, Optional<String> bot) {
    if (bot.filter(event.getUser()::equals).isPresent()) {
      surfaces.say(
          event.getChannel(),
          Optional.ofNullable(event.getInviter())
              .map(user -> new Caller(workspace, event.getChannel(), new UserId(user), "mention"))
              .map(this::greeting)
              .orElseGet(WelcomePage::empty));
    }
  }

  /** By what the one who invites may see. */
  private Message greeting(Caller inviter) {
    return useCases.reading().open(inviter).fold(WelcomePage::to, none -> WelcomePage.empty());
  }

  private Message answer(Caller caller, String text) {
    meeting.accept(caller.user());
    return Guard.handle(
        "mention",
        () ->
            verbs
                .converse(caller, text)
                .fold(message -> message, view -> ConversePage.opening(text)),
        words -> Message.saying(Mrkdwn.spoken(words)));
  }

  /** Without the mention of the bot at the beginning. */
  private static String said(String text) {
    String whole = Optional.ofNullable(text).orElse("");
    String read = whole.substring(0, Math.min(LONGEST, whole.length()));
    return MENTION.matcher(read.strip()).replaceFirst("").strip();
  }
}
