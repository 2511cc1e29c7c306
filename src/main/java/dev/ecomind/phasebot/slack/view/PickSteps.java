package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.PickForm;
import dev.ecomind.phasebot.slack.block.PickModal;
import dev.ecomind.phasebot.slack.block.ViewJson;
import dev.ecomind.phasebot.slack.command.Verbs;
import java.util.Optional;

/** Goes on with a verb once its item was picked. */
public final class PickSteps {
  private final Verbs verbs;

  public PickSteps(Verbs verbs) {
    this.verbs = verbs;
  }

  /** Does what the verb and the item say together, in the place of the form. */
  public Answer pick(Submission submission) {
    PickForm form = PickForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    Optional<String> item = submission.value(PickModal.ITEM);
    return item.map(
            picked ->
                verbs
                    .answer(caller, form.verb() + " " + picked)
                    .fold(
                        message -> Answer.update(ViewJson.notice(picked, message)), Answer::update))
        .orElseGet(() -> Answer.error(PickModal.ITEM, "Choose one of the list."));
  }
}
