package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.AssignItem;
import dev.ecomind.phasebot.slack.block.AssignModal;
import dev.ecomind.phasebot.slack.block.DonePage;
import dev.ecomind.phasebot.slack.block.ItemForm;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import dev.ecomind.phasebot.slack.block.ViewJson;
import java.util.Optional;

/** Gives an item to the person chosen in the modal. */
public final class AssignSteps {
  private final AssignItem assign;

  public AssignSteps(AssignItem assign) {
    this.assign = assign;
  }

  public Answer assign(Submission submission) {
    ItemForm form = ItemForm.read(submission.metadata());
    Optional<String> person = submission.value(AssignModal.PERSON);
    return person
        .map(
            chosen ->
                assign
                    .assign(submission.caller(form.channel()), form.item(), new UserId(chosen))
                    .fold(
                        done ->
                            Answer.update(
                                ViewJson.notice("Assign " + form.item(), DonePage.assigned(done))),
                        refusal -> Answer.error(AssignModal.PERSON, RefusalPage.plain(refusal))))
        .orElseGet(() -> Answer.error(AssignModal.PERSON, "Choose a person."));
  }
}
