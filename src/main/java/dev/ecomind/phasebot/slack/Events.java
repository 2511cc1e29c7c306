package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.ecomind.phasebot.plan.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What Slack tells of its own accord. Nobody waits for words about an event; the log has them. */
final class Events {
  private final App app;
  private final RecentEvents recent = new RecentEvents();

  Events(App app) {
    this.app = app;
  }

  void hear(Homes homes, Conversations conversations, Consumer<UserId> people) {
    on(AppHomeOpenedEvent.class, told -> homes.opened(told.getTeamId(), told.getEvent()));
    on(AppMentionEvent.class, told -> conversations.mentioned(told.getTeamId(), told.getEvent()));
    on(MessageEvent.class, told -> conversations.told(told.getTeamId(), told.getEvent()));
    on(
        MemberJoinedChannelEvent.class,
        told -> conversations.joined(told.getTeamId(), told.getEvent(), bot(told)));
    on(UserChangeEvent.class, told -> people.accept(new UserId(told.getEvent().getUser().getId())));
    on(TeamJoinEvent.class, told -> people.accept(new UserId(told.getEvent().getUser().getId())));
  }

  /** Slack tells an event again when it is not sure that we heard it. */
  private <E extends Event> void on(Class<E> type, Consumer<EventsApiPayload<E>> handler) {
    app.event(
        type,
        (payload, context) ->
            Guard.handle(
                "event",
                () -> {
                  if (recent.isNew(payload.getEventId())) {
                    handler.accept(payload);
                  }
                  return Responses.acknowledged();
                },
                words -> Responses.acknowledged()));
  }

  private static Optional<String> bot(EventsApiPayload<?> payload) {
    return Optional.ofNullable(payload.getAuthorizations()).orElse(List.of()).stream()
        .map(authorization -> authorization.getUserId())
        .findFirst();
  }
}
