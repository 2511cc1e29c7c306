package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.view.Answer;
import dev.ecomind.phasebot.slack.view.Submission;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers submitted modals; a form never closes on a mistake, be it ours. */
final class Submissions {
  private Submissions() {}

  /**
   * Handles a submission.
   *
   * @param field where our own failures are told, so that what was typed stays
   */
  static Response handle(
      ViewSubmissionPayload payload, String field, Function<Submission, Answer> step) {
    return Guard.handle(
        "submission",
        () -> Responses.json(step.apply(submission(payload)).json()),
        words -> Responses.json(Answer.error(field, words.replace("`", "")).json()));
  }

  private static Submission submission(ViewSubmissionPayload payload) {
    return new Submission(
        payload.getTeam().getId(),
        new UserId(payload.getUser().getId()),
        payload.getView().getPrivateMetadata(),
        values(payload.getView().getState().getValues()));
  }

  private static Map<String, String> values(Map<String, Map<String, ViewState.Value>> blocks) {
    Map<String, String> values = new HashMap<>();
    blocks.forEach(
        (block, fields) ->
            fields.forEach(
                (field, value) -> text(value).ifPresent(text -> values.put(field, text))));
    return values;
  }

  private static Optional<String> text(ViewState.Value value) {
    return Optional.ofNullable(value.getValue())
        .or(
            () ->
                Optional.ofNullable(value.getSelectedOption())
                    .map(ViewState.SelectedOption::getValue))
        .or(() -> Optional.ofNullable(value.getSelectedDate()))
        .or(() -> Optional.ofNullable(value.getSelectedUser()));
  }
}
