package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ecomind.phasebot.project.Snapshot;

/**
 * What a home tab remembers of how it was left.
 *
 * @param channel the place it speaks of, as a caller's place
 * @param owed the page of what is owed, counted from 1
 * @param decisions the page of decisions
 * @param phases the page of phases
 * @param revision of the project as it was shown; 0 where that is not known
 */
public record HomeState(String channel, int owed, int decisions, int phases, long revision) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The first pages. */
  public static HomeState at(String channel) {
    return new HomeState(channel, 1, 1, 1, 0);
  }

  /** What is missing or not ours counts as the first page of no project in particular. */
  public static HomeState read(String metadata) {
    try {
      JsonNode node = MAPPER.readTree(metadata.isBlank() ? "{}" : metadata);
      return new HomeState(
          node.path("channel").asText(),
          node.path("owed").asInt(1),
          node.path("decisions").asInt(1),
          node.path("phases").asInt(1),
          node.path("revision").asLong());
    } catch (JsonProcessingException notOurs) {
      return at("");
    }
  }

  /** The same on another page of one of its lists. */
  public HomeState turned(String list, int page) {
    return switch (list) {
      case "owed" -> new HomeState(channel, page, decisions, phases, revision);
      case "decisions" -> new HomeState(channel, owed, page, phases, revision);
      default -> new HomeState(channel, owed, decisions, page, revision);
    };
  }

  /** The same speaking of a project as it is now. */
  HomeState of(Snapshot project) {
    return new HomeState(" " + project.slug(), owed, decisions, phases, project.revision());
  }

  String write() {
    return FormState.write(this);
  }
}
