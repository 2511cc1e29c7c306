package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.view.Answer;
import dev.ecomind.phasebot.slack.view.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers submitted modals; a form never closes on a mistake, be it ours. */
final class Submissions {
  private static final String TOO_MANY =
      "I am busy reading other documents. Try again in a minute.";

  private final Surfaces surfaces;
  private final Homes homes;

  Submissions(Surfaces surfaces, Homes homes) {
    this.surfaces = surfaces;
    this.homes = homes;
  }

  /**
   * Handles a submission.
   *
   * @param sorry tells our own failures, so that what was typed stays where there is a form
   */
  Response handle(
      ViewSubmissionPayload payload,
      Function<Submission, Answer> step,
      Function<String, Answer> sorry) {
    return Guard.handle(
        "submission",
        () -> {
          Submission submission = submission(payload);
          Caller caller = submission.caller(ViewPlace.channel(payload.getView()));
          Answer answer = begun(payload, step.apply(submission), caller, sorry);
          homes.after(caller, Optional.empty());
          return Responses.json(answer.json());
        },
        words -> Responses.json(sorry.apply(words).json()));
  }

  /** Sets off what follows behind the answer. */
  private Answer begun(
      ViewSubmissionPayload payload, Answer answer, Caller caller, Function<String, Answer> sorry) {
    boolean begun =
        answer
            .later()
            .map(
                later ->
                    surfaces.updateView(
                        payload.getView().getId(),
                        () -> {
                          JsonNode view = later.get();
                          homes.after(caller, Optional.empty());
                          return view;
                        }))
            .orElse(true);
    return begun ? answer : sorry.apply(TOO_MANY);
  }

  private static Submission submission(ViewSubmissionPayload payload) {
    Map<String, Map<String, ViewState.Value>> blocks = payload.getView().getState().getValues();
    return new Submission(
        payload.getTeam().getId(),
        new UserId(payload.getUser().getId()),
        payload.getView().getPrivateMetadata(),
        values(blocks),
        blocks.values().stream()
            .flatMap(fields -> fields.values().stream())
            .flatMap(value -> AttachedFiles.of(value.getFiles()).stream())
            .toList());
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
        .or(() -> Optional.ofNullable(value.getSelectedOptions()).map(Submissions::joined))
        .or(() -> Optional.ofNullable(value.getSelectedDate()))
        .or(() -> Optional.ofNullable(value.getSelectedTime()))
        .or(() -> Optional.ofNullable(value.getSelectedUser()));
  }

  /** Several choices, with commas between. */
  private static String joined(List<ViewState.SelectedOption> chosen) {
    return chosen.stream().map(ViewState.SelectedOption::getValue).collect(Collectors.joining(","));
  }
}
