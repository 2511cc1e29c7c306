package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ecomind.phasebot.plan.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The options that a searching select is answered with. */
public final class OptionsJson {
  static final String AS_IN_SLACK = "As Slack says";

  private OptionsJson() {}

  /**
   * Zones, and first of all the one that Slack knows.
   *
   * @param now their distance from UTC is that of this moment
   */
  public static JsonNode zones(List<ZoneId> zones, Instant now) {
    List<Elements.Choice> choices = new ArrayList<>();
    choices.add(new Elements.Choice(AS_IN_SLACK, PreferencesModal.AUTO));
    zones.forEach(
        zone ->
            choices.add(
                new Elements.Choice(
                    "%s (UTC%s)"
                        .formatted(
                            zone.getId().replace('_', ' '),
                            zone.getRules().getOffset(now).getId().replace("Z", "")),
                    zone.getId())));
    return JsonNodeFactory.instance.objectNode().set("options", Elements.options(choices));
  }

  public static JsonNode of(List<Subject> subjects) {
    List<Elements.Choice> choices =
        subjects.stream()
            .map(one -> new Elements.Choice(one.id() + "  " + one.words(), one.id().text()))
            .toList();
    return JsonNodeFactory.instance.objectNode().set("options", Elements.options(choices));
  }
}
