package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.time.ZoneId;

/**
 * A person of the workspace, as Slack last told.
 *
 * @param handle the name behind the at sign
 * @param title what the person is, in the person's own words, such as "DevOps Lead"; may be empty
 * @param zone the zone of the person's own clock
 * @param admin whether the person administers the workspace
 */
public record Member(
    UserId id,
    String handle,
    String realName,
    String title,
    ZoneId zone,
    boolean admin,
    Standing standing) {
  /** One who does not say. */
  public Member(
      UserId id, String handle, String realName, ZoneId zone, boolean admin, Standing standing) {
    this(id, handle, realName, "", zone, admin, standing);
  }

  /** What kind of account it is. Only full members may change anything. */
  public enum Standing {
    FULL,
    GUEST,
    EXTERNAL,
    BOT,
    DEACTIVATED
  }

  public boolean isFull() {
    return standing == Standing.FULL;
  }
}
