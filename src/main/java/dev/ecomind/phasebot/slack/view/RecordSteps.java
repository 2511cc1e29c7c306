package dev.ecomind.phasebot.slack.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.DecideForm;
import dev.ecomind.phasebot.slack.block.DecideModal;
import dev.ecomind.phasebot.slack.block.PickForm;
import dev.ecomind.phasebot.slack.block.RecordModal;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import dev.ecomind.phasebot.slack.block.ViewJson;
import dev.ecomind.phasebot.slack.command.Line;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;
import java.util.Optional;

/** Makes a message the reason of a decision: which one, then the steps of deciding. */
public final class RecordSteps {
  private static final int LONGEST_QUOTE = 1_500;

  private final UseCases useCases;
  private final Lookup lookup;

  public RecordSteps(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  /** Asks which decision was taken, with the message as its reason. */
  public JsonNode begin(Caller caller, Quote quote) {
    return useCases
        .reading()
        .open(caller)
        .fold(
            project ->
                RecordModal.of(
                    project.plan(), new PickForm(caller.place(), "decide"), reason(quote)),
            refusal -> ViewJson.notice("EcoMind", RefusalPage.of(refusal, "decide")));
  }

  /** Goes on to the option and what it changes. */
  public Answer choose(Submission submission) {
    PickForm form = PickForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    String picked = submission.value(RecordModal.DECISION).orElse("");
    String because = submission.value(RecordModal.BECAUSE).orElse("");
    return useCases
        .reading()
        .open(caller)
        .then(
            project ->
                useCases
                    .reading()
                    .decision(project, picked)
                    .then(id -> useCases.decide().ask(caller, id))
                    .then(
                        decision ->
                            Outcome.done(
                                Answer.update(
                                    DecideModal.choose(
                                        decision,
                                        new DecideForm(
                                            caller.place(),
                                            decision.id(),
                                            "",
                                            current(project, decision.id()).flatMap(Ruling::start),
                                            0),
                                        because,
                                        current(project, decision.id()))))))
        .fold(
            answer -> answer,
            refusal -> Answer.error(RecordModal.DECISION, RefusalPage.plain(refusal)));
  }

  private static Optional<Ruling> current(Snapshot project, ItemId decision) {
    return project.plan().decision(decision).flatMap(DecisionPlan::ruling);
  }

  private String reason(Quote quote) {
    String said = Line.unmarked(quote.text()).strip();
    String words = said.length() > LONGEST_QUOTE ? said.substring(0, LONGEST_QUOTE) + "…" : said;
    String who =
        quote
            .speaker()
            .flatMap(user -> lookup.members().find(user))
            .map(Member::handle)
            .map(handle -> " – @" + handle)
            .orElse("");
    String where = quote.link().map(link -> "\n" + link).orElse("");
    return (words.isEmpty() ? "" : "\"" + words + "\"") + who + where;
  }
}
