package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Member.Standing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads Slack's user objects.
 *
 * @param fallback the zone of those whose own is missing or unknown
 * @param team our workspace; empty while it is not known, and nobody then counts as another's
 */
record MemberReading(ZoneId fallback, Optional<String> team) {
  private static final int LONGEST_TITLE = 100;

  List<Member> all(JsonNode users) {
    return StreamSupport.stream(users.spliterator(), false)
        .flatMap(user -> read(user).stream())
        .toList();
  }

  Optional<Member> read(JsonNode user) {
    String id = user.path("id").asText();
    if (id.isBlank() || id.length() > 40) {
      return Optional.empty();
    }
    JsonNode profile = user.path("profile");
    String display = profile.path("display_name").asText();
    String handle = firstOf(user.path("name").asText(), display, id);
    String realName =
        firstOf(user.path("real_name").asText(), profile.path("real_name").asText(), handle);
    String title = profile.path("title").asText().strip();
    String kept = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    boolean admin = is(user, "is_admin") || is(user, "is_owner");
    return Optional.of(
        new Member(new UserId(id), handle, realName, kept, zone(user), admin, standing(id, user)));
  }

  private Standing standing(String id, JsonNode user) {
    if (is(user, "deleted")) {
      return Standing.DEACTIVATED;
    }
    if (is(user, "is_bot") || is(user, "is_workflow_bot") || id.equals("USLACKBOT")) {
      return Standing.BOT;
    }
    if (is(user, "is_stranger") || isElsewhere(user)) {
      return Standing.EXTERNAL;
    }
    return is(user, "is_restricted") || is(user, "is_ultra_restricted")
        ? Standing.GUEST
        : Standing.FULL;
  }

  /** In an enterprise a person's own team may be another one while ours is among the rest. */
  private boolean isElsewhere(JsonNode user) {
    String own = user.path("team_id").asText();
    if (team.isEmpty() || own.isEmpty() || own.equals(team.get())) {
      return false;
    }
    JsonNode teams = user.path("enterprise_user").path("teams");
    return StreamSupport.stream(teams.spliterator(), false)
        .noneMatch(one -> one.asText().equals(team.get()));
  }

  private ZoneId zone(JsonNode user) {
    String name = user.path("tz").asText();
    try {
      return name.isEmpty() ? fallback : ZoneId.of(name);
    } catch (DateTimeException e) {
      return fallback;
    }
  }

  private static boolean is(JsonNode user, String flag) {
    return user.path(flag).asBoolean();
  }

  private static String firstOf(String... names) {
    return Stream.of(names).filter(name -> !name.isBlank()).findFirst().orElseThrow();
  }
}
