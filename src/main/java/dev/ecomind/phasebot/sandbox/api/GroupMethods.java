package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.UserGroup;
import java.util.Map;

/** {@code usergroups.*}: people who are mentioned together. */
final class GroupMethods {
  private GroupMethods() {}

  static Map<String, Method> all() {
    return Map.of("usergroups.list", GroupMethods::list, "usergroups.users.list", GroupMethods::of);
  }

  private static ObjectNode list(Request request, State state) {
    Arguments arguments = request.arguments();
    ObjectNode answer = Json.object();
    ArrayNode groups = answer.putArray("usergroups");
    for (UserGroup group : state.userGroups()) {
      groups.add(
          group.toSlack(arguments.isTrue("include_users"), arguments.isTrue("include_count")));
    }
    return answer;
  }

  private static ObjectNode of(Request request, State state) throws SlackError {
    String id = request.arguments().required("usergroup");
    UserGroup group =
        state.userGroups().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new SlackError("no_such_subteam"));
    ObjectNode answer = Json.object();
    ArrayNode users = answer.putArray("users");
    group.members().forEach(users::add);
    return answer;
  }
}
