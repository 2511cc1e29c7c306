package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.Optional;

/** {@code /invite @name}: takes somebody into a channel, the app too, and tells the app. */
public final class Invitations {
  private static final String COMMAND = "/invite";

  private final Workspace workspace;
  private final Events events;

  Invitations(Workspace workspace, Events events) {
    this.workspace = workspace;
    this.events = events;
  }

  public static boolean isOne(String text) {
    return text.equals(COMMAND) || text.startsWith(COMMAND + " ");
  }

  public Outcome invite(Person inviter, Conversation place, String text) {
    String handle = text.substring(COMMAND.length()).strip().replaceFirst("^@", "");
    Optional<Person> guest = workspace.with(state -> state.people().named(handle));
    if (place.isDirect() || guest.isEmpty()) {
      return Outcome.failed(
          place.isDirect()
              ? "nobody is invited into a direct message"
              : "nobody is called " + handle);
    }
    if (place.has(guest.get().id())) {
      return Outcome.failed(handle + " is in this channel already");
    }
    workspace.with(state -> state.conversations().join(place, guest.get().id(), true));
    events.sendLater(joined(inviter, place, guest.get()));
    return Outcome.OK;
  }

  private ObjectNode joined(Person inviter, Conversation place, Person guest) {
    ObjectNode event = Json.object().put("type", "member_joined_channel");
    event.put("user", guest.id()).put("channel", place.id());
    event.put("channel_type", place.kind() == Conversation.Kind.PRIVATE ? "G" : "C");
    event.put("team", Team.SEED.id()).put("inviter", inviter.id());
    return event.put("event_ts", Ts.text(Ts.micros(workspace.clock().instant())));
  }
}
