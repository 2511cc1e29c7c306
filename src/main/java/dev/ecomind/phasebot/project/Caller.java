package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.util.Optional;

/**
 * Who asks, and from where.
 *
 * @param workspace Slack's team id
 * @param channel Slack's channel id; empty where there is none, as on App Home
 * @param source "command", "button", "modal" or "cli"
 * @param project slug of the project that is meant, where somebody said so; else the channel's
 */
public record Caller(
    String workspace, String channel, UserId user, String source, Optional<String> project) {
  private static final String BORDER = " ";

  /** One who means the channel's own project. */
  public Caller(String workspace, String channel, UserId user, String source) {
    this(workspace, channel, user, source, Optional.empty());
  }

  /**
   * One who is where a modal was opened.
   *
   * @param place as {@link #place} gave it
   */
  public static Caller at(String workspace, String place, UserId user, String source) {
    int border = place.indexOf(BORDER);
    return border < 0
        ? new Caller(workspace, place, user, source)
        : new Caller(workspace, place.substring(0, border), user, source)
            .meaning(place.substring(border + 1));
  }

  /** The same one, who means that project. */
  public Caller meaning(String slug) {
    return new Caller(workspace, channel, user, source, Optional.of(slug));
  }

  /** Channel and project as one text, for a modal to remember. */
  public String place() {
    return channel + project.map(slug -> BORDER + slug).orElse("");
  }
}
