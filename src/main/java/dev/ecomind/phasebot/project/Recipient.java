package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;

/**
 * Where a message goes.
 *
 * @param id a user id, for a direct message, or the id of a channel
 */
public record Recipient(String id) {

  public static Recipient user(UserId user) {
    return new Recipient(user.text());
  }

  public static Recipient channel(String channel) {
    return new Recipient(channel);
  }

  /** Slack's user ids begin with U or W, its channels' with C, D or G. */
  public boolean isUser() {
    return id.startsWith("U") || id.startsWith("W");
  }
}
