package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A channel or a direct message. */
public record Conversation(
    String id, String name, Kind kind, List<String> members, boolean isArchived) {

  /** How a conversation may be found and joined. */
  public enum Kind {
    PUBLIC,
    PRIVATE,
    DIRECT
  }

  public Conversation {
    members = List.copyOf(members);
  }

  public boolean isDirect() {
    return kind == Kind.DIRECT;
  }

  public boolean has(String user) {
    return members.contains(user);
  }

  /** Whether this is the direct message of exactly these. */
  boolean isDirectOf(Collection<String> users) {
    return isDirect() && Set.copyOf(members).equals(Set.copyOf(users));
  }

  Conversation with(String user, boolean member) {
    Set<String> changed = new LinkedHashSet<>(members);
    if (member) {
      changed.add(user);
    } else {
      changed.remove(user);
    }
    return new Conversation(id, name, kind, List.copyOf(changed), isArchived);
  }

  Conversation archived(boolean archived) {
    return new Conversation(id, name, kind, members, archived);
  }

  /** The other side of a direct message, as seen by one of the two. */
  public String counterpart(String user) {
    return members.stream().filter(member -> !member.equals(user)).findFirst().orElse(user);
  }

  /** What slash commands and interactions call the place. */
  public String payloadName() {
    return switch (kind) {
      case PUBLIC -> name;
      case PRIVATE -> "privategroup";
      case DIRECT -> "directmessage";
    };
  }

  /** The conversation object of the Web API, as the given user sees it. */
  public ObjectNode toSlack(String viewer, long createdSecond) {
    ObjectNode channel = Json.object().put("id", id).put("created", createdSecond);
    channel.put("is_archived", isArchived).put("is_im", isDirect()).put("is_org_shared", false);
    if (isDirect()) {
      return channel.put("user", counterpart(viewer));
    }
    channel.put("name", name).put("name_normalized", name);
    channel.put("is_channel", kind == Kind.PUBLIC).put("is_group", kind == Kind.PRIVATE);
    channel.put("is_private", kind == Kind.PRIVATE).put("is_mpim", false);
    channel.put("is_general", name.equals("general")).put("is_member", has(viewer));
    channel.put("context_team_id", Team.SEED.id());
    return channel;
  }
}
