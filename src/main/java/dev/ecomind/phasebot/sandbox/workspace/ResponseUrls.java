package dev.ecomind.phasebot.sandbox.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The response urls that were handed out: each serves five times within thirty minutes. */
public final class ResponseUrls {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int USES = 5;

  private final Map<String, Grant> byId = new HashMap<>();
  private final Clock clock;

  ResponseUrls(Clock clock) {
    this.clock = clock;
  }

  /** What a response url may do: answer one person in one place, and change one message. */
  public record Grant(
      String user, String conversation, Optional<String> messageTs, Instant born, int uses) {}

  /** An attempt to use one: the grant, or Slack's word for why not. */
  public record Use(Optional<Grant> grant, String error) {}

  /** Hands out an id for the path of a response url. */
  public String issue(String user, String conversation, Optional<String> messageTs) {
    String id = Ids.random(24);
    byId.put(id, new Grant(user, conversation, messageTs, clock.instant(), 0));
    return id;
  }

  public Use use(String id) {
    Grant grant = byId.get(id);
    if (grant == null) {
      return new Use(Optional.empty(), "no_such_url");
    }
    if (clock.instant().isAfter(grant.born().plus(LIFE))) {
      return new Use(Optional.empty(), "expired_url");
    }
    if (grant.uses() >= USES) {
      return new Use(Optional.empty(), "used_url");
    }
    byId.put(
        id,
        new Grant(
            grant.user(), grant.conversation(), grant.messageTs(), grant.born(), grant.uses() + 1));
    return new Use(Optional.of(grant), "");
  }
}
