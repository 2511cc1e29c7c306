package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.ReadProject;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetDue;
import dev.ecomind.phasebot.project.SetDue.Wanted;
import dev.ecomind.phasebot.slack.block.DueModal;
import dev.ecomind.phasebot.slack.block.ItemForm;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import java.time.LocalDate;
import java.util.Optional;

/** The steps of setting a due day: choose and see, record. */
public final class DueSteps {
  private final ReadProject reading;
  private final SetDue setDue;

  public DueSteps(ReadProject reading, SetDue setDue) {
    this.reading = reading;
    this.setDue = setDue;
  }

  /** Shows what the day changes; records it where that is what was shown last. */
  public Answer submit(Submission submission) {
    ItemForm form = ItemForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    Wanted wanted = wanted(form, submission);
    boolean shown = DueModal.shown(wanted.day()).equals(form.shown());
    return shown ? record(caller, wanted, form) : preview(caller, wanted, Optional.empty());
  }

  private static Wanted wanted(ItemForm form, Submission submission) {
    Optional<LocalDate> day =
        form.shown().equals(DueModal.RESET)
            ? Optional.empty()
            : submission.value(DueModal.DAY).map(LocalDate::parse);
    return new Wanted(
        form.item(), day, submission.value(DueModal.BECAUSE).map(String::strip).orElse(""));
  }

  private Answer record(Caller caller, Wanted wanted, ItemForm form) {
    return reading
        .open(caller)
        .then(
            project ->
                setDue
                    .set(caller, wanted, form.revision())
                    .then(
                        moved ->
                            Outcome.done(
                                Answer.update(DueModal.recorded(project.review(), moved)))))
        .fold(
            answer -> answer,
            refusal ->
                refusal.kind() == Refusal.Kind.STALE
                    ? preview(caller, wanted, Optional.of(refusal))
                    : sorry(wanted, refusal));
  }

  private Answer preview(Caller caller, Wanted wanted, Optional<Refusal> stale) {
    return reading
        .open(caller)
        .then(
            project ->
                setDue
                    .preview(caller, wanted)
                    .then(
                        moved ->
                            Outcome.done(
                                Answer.update(
                                    DueModal.confirm(
                                        project.review(), moved, wanted, caller.place(), stale)))))
        .fold(answer -> answer, refusal -> sorry(wanted, refusal));
  }

  private static Answer sorry(Wanted wanted, Refusal refusal) {
    String field = wanted.day().isPresent() ? DueModal.DAY : DueModal.BECAUSE;
    return Answer.error(field, RefusalPage.plain(refusal));
  }
}
