package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A user of the workspace.
 *
 * @param title what the person is, in the person's own words
 */
public record Person(
    String id, String name, String realName, String title, ZoneId zone, Set<Mark> marks) {

  /** What distinguishes a person from a full member. */
  public enum Mark {
    ADMIN,
    BOT,
    GUEST,
    SINGLE_CHANNEL_GUEST,
    EXTERNAL,
    DEACTIVATED
  }

  public Person {
    marks = Set.copyOf(marks);
  }

  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  public String teamId() {
    return is(Mark.EXTERNAL) ? Team.FOREIGN : Team.SEED.id();
  }

  public Person with(Mark mark, boolean present) {
    Set<Mark> changed = EnumSet.noneOf(Mark.class);
    changed.addAll(marks);
    if (present) {
      changed.add(mark);
    } else {
      changed.remove(mark);
    }
    return new Person(id, name, realName, title, zone, changed);
  }

  /** The user object of Slack's Web API; the offset of the zone is that of the given second. */
  public ObjectNode toSlack(long epochSecond) {
    ObjectNode user = Json.object().put("id", id).put("team_id", teamId()).put("name", name);
    user.put("deleted", is(Mark.DEACTIVATED)).put("color", "1f5f4a").put("real_name", realName);
    user.put("tz", zone.getId())
        .put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .put("tz_offset", offsetAt(epochSecond));
    ObjectNode profile = user.putObject("profile");
    profile.put("real_name", realName).put("display_name", name).put("team", teamId());
    profile.put("title", title);
    profile.put("real_name_normalized", realName).put("display_name_normalized", name);
    user.put("is_admin", is(Mark.ADMIN)).put("is_owner", is(Mark.ADMIN));
    user.put("is_primary_owner", false).put("is_bot", is(Mark.BOT)).put("is_app_user", false);
    user.put("is_restricted", is(Mark.GUEST) || is(Mark.SINGLE_CHANNEL_GUEST));
    user.put("is_ultra_restricted", is(Mark.SINGLE_CHANNEL_GUEST));
    user.put("updated", epochSecond);
    if (is(Mark.EXTERNAL)) {
      user.put("is_stranger", true);
    }
    return user;
  }

  private int offsetAt(long epochSecond) {
    return zone.getRules()
        .getOffset(java.time.Instant.ofEpochSecond(epochSecond))
        .getTotalSeconds();
  }
}
