package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.time.ZoneId;

/**
 * A person of the workspace, as Slack last told.
 *
 * @param handle the name behind the at sign
 * @param zone the zone of the person's own clock
 * @param admin whether the person administers the workspace
 */
public record Member(
    UserId id, String handle, String realName, ZoneId zone, boolean admin, Standing standing) {

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
