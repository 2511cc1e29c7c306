package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted modal.
 *
 * @param values what was filled in, by the id of the field
 */
public record Submission(
    String workspace, UserId user, String metadata, Map<String, String> values) {
  public Submission {
    values = Map.copyOf(values);
  }

  Optional<String> value(String field) {
    return Optional.ofNullable(values.get(field)).filter(text -> !text.isBlank());
  }

  /** The submitter, in the channel where the modal was opened. */
  Caller caller(String channel) {
    return new Caller(workspace, channel, user, "modal");
  }
}
