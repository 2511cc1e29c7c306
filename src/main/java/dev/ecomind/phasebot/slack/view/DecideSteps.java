package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Decide;
import dev.ecomind.phasebot.project.DecisionRequest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.slack.block.DecideForm;
import dev.ecomind.phasebot.slack.block.DecideModal;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import java.time.LocalDate;
import java.util.Optional;

/** The two steps of deciding: choose and see, say why and record. */
public final class DecideSteps {
  private final Decide decide;

  public DecideSteps(Decide decide) {
    this.decide = decide;
  }

  /** Shows what the chosen option would change; nothing is recorded. */
  public Answer choose(Submission submission) {
    DecideForm form = DecideForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    Outcome<Answer> shown =
        decide
            .ask(caller, form.decision())
            .then(
                decision ->
                    Decide.option(decision, submission.value(DecideModal.OPTION).orElse(""))
                        .then(
                            option ->
                                decide.preview(
                                    caller,
                                    new DecisionRequest(
                                        form.decision(),
                                        option.name(),
                                        because(submission),
                                        start(submission)))))
            .then(
                preview -> Outcome.done(Answer.push(DecideModal.confirm(preview, form.channel()))));
    return shown.fold(
        answer -> answer, refusal -> Answer.error(DecideModal.OPTION, RefusalPage.plain(refusal)));
  }

  /** Records, unless the plan changed since the diff was shown: then shows the new diff. */
  public Answer confirm(Submission submission) {
    DecideForm form = DecideForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    if (because(submission).isEmpty()) {
      return Answer.error(DecideModal.BECAUSE, "Say why in a few words: it stands in the record.");
    }
    return decide
        .ask(caller, form.decision())
        .then(decision -> Decide.option(decision, form.option()))
        .fold(
            option ->
                record(
                    caller,
                    new DecisionRequest(
                        form.decision(), option.name(), because(submission), form.start()),
                    form.revision()),
            refusal -> Answer.error(DecideModal.BECAUSE, RefusalPage.plain(refusal)));
  }

  private Answer record(Caller caller, DecisionRequest request, long revision) {
    return decide
        .record(caller, request, revision)
        .fold(
            recorded -> Answer.update(DecideModal.recorded(recorded.preview())),
            refusal -> refused(caller, request, refusal));
  }

  private Answer refused(Caller caller, DecisionRequest request, Refusal refusal) {
    return switch (refusal.kind()) {
      case STALE ->
          decide
              .preview(caller, request)
              .fold(
                  fresh -> Answer.update(DecideModal.fresh(fresh, caller.place(), refusal)),
                  newer -> ended(caller, request, newer));
      case ALREADY, NO_PROJECT -> ended(caller, request, refusal);
      case NOT_ALLOWED, UNKNOWN -> Answer.error(DecideModal.BECAUSE, RefusalPage.plain(refusal));
    };
  }

  /** There is nothing left to do in this modal; it says so. */
  private Answer ended(Caller caller, DecisionRequest request, Refusal refusal) {
    Optional<Decision> decision =
        decide.ask(caller, request.decision()).fold(Optional::of, none -> Optional.empty());
    return decision
        .map(known -> Answer.update(DecideModal.refused(known, refusal)))
        .orElseGet(() -> Answer.error(DecideModal.BECAUSE, RefusalPage.plain(refusal)));
  }

  private static String because(Submission submission) {
    String because = submission.value(DecideModal.BECAUSE).orElse("").strip();
    return because.length() > DecisionRequest.LONGEST_REASON
        ? because.substring(0, DecisionRequest.LONGEST_REASON)
        : because;
  }

  private static Optional<LocalDate> start(Submission submission) {
    return submission.value(DecideModal.START).map(LocalDate::parse);
  }
}
