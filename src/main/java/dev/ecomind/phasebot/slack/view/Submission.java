package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.AttachedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted modal.
 *
 * @param values what was filled in, by the id of the field
 * @param files what was handed over, in whichever field
 */
public record Submission(
    String workspace,
    UserId user,
    String metadata,
    Map<String, String> values,
    List<AttachedFile> files) {
  public Submission {
    values = Map.copyOf(values);
    files = List.copyOf(files);
  }

  Optional<String> value(String field) {
    return Optional.ofNullable(values.get(field)).filter(text -> !text.isBlank());
  }

  /** The submitter, in the channel where the modal was opened. */
  public Caller caller(String place) {
    return Caller.at(workspace, place, user, "modal");
  }
}
