package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.List;

/** People who are mentioned together. */
public record UserGroup(
    String id, String handle, String name, String description, List<String> members) {
  public static final UserGroup LEADS =
      new UserGroup(
          "S01LEADS001",
          "leads",
          "Leads",
          "Those who decide",
          List.of(Seed.DEFAULT_USER, "U01DANA0002"));

  private static final long CREATED = 1_735_689_600L;

  public UserGroup {
    members = List.copyOf(members);
  }

  /** Slack's usergroup object. */
  public ObjectNode toSlack(boolean withUsers, boolean withCount) {
    ObjectNode group = Json.object().put("id", id).put("team_id", Team.SEED.id());
    group.put("is_usergroup", true).put("is_subteam", true).put("name", name);
    group.put("description", description).put("handle", handle).put("is_external", false);
    group.put("date_create", CREATED).put("date_update", CREATED).put("date_delete", 0);
    group.putNull("auto_type").put("created_by", Seed.DEFAULT_USER);
    group.put("updated_by", Seed.DEFAULT_USER).putNull("deleted_by");
    ObjectNode places = group.putObject("prefs");
    places.putArray("channels");
    places.putArray("groups");
    if (withUsers) {
      ArrayNode users = group.putArray("users");
      members.forEach(users::add);
    }
    if (withCount) {
      group.put("user_count", members.size());
    }
    return group;
  }
}
