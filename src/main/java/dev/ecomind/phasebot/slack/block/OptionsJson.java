package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ecomind.phasebot.plan.Subject;
import java.util.List;

/** The options that a searching select is answered with. */
public final class OptionsJson {
  private OptionsJson() {}

  public static JsonNode of(List<Subject> subjects) {
    List<Elements.Choice> choices =
        subjects.stream()
            .map(one -> new Elements.Choice(one.id() + "  " + one.words(), one.id().text()))
            .toList();
    return JsonNodeFactory.instance.objectNode().set("options", Elements.options(choices));
  }
}
