package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Group;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads Slack's user groups, disabled ones left out. */
final class GroupReading {
  private static final int MOST = 1_000;
  private static final int MOST_PEOPLE = 100;
  private static final int LONGEST_NAME = 100;

  private GroupReading() {}

  static List<Group> all(JsonNode groups) {
    return StreamSupport.stream(groups.spliterator(), false)
        .filter(group -> group.path("date_delete").asLong() == 0)
        .filter(group -> !group.path("handle").asText().isBlank())
        .limit(MOST)
        .map(group -> new Group(name(group, "handle"), name(group, "name"), people(group)))
        .toList();
  }

  /** One so large names no single person. */
  private static List<UserId> people(JsonNode group) {
    return StreamSupport.stream(group.path("users").spliterator(), false)
        .map(JsonNode::asText)
        .filter(id -> !id.isBlank() && id.length() <= 40)
        .limit(MOST_PEOPLE)
        .map(UserId::new)
        .toList();
  }

  private static String name(JsonNode group, String field) {
    String text = group.path(field).asText().strip();
    return text.substring(0, Math.min(LONGEST_NAME, text.length()));
  }
}
