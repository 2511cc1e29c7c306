package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Decide;
import dev.ecomind.phasebot.project.DecisionRequest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.slack.block.DecideForm;
import dev.ecomind.phasebot.slack.block.DecideModal;
import dev.ecomind.phasebot.slack.block.DecisionsPage;
import dev.ecomind.phasebot.slack.block.DonePage;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens the modal in which a decision is taken; with an option it shows the diff at once. */
final class DecideVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  DecideVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "decide",
        List.of("supersede"),
        "decide {decision} [{option} because …|ask]",
        "shows what a decision changes, then records it",
        "/ecomind decide {decision} {option} because faster delivery",
        "Whoever holds the decider's role, a lead",
        "*Decide…*, the shortcut *Record as decision* on a message");
  }

  @Override
  public Reply answer(Ask ask) {
    if (ask.line().rest(1).equalsIgnoreCase("ask")) {
      return useCases
          .askForDecision()
          .ask(ask.caller(), ask.line().word(0).orElseThrow())
          .fold(
              asked -> Reply.say(DonePage.asked(asked)),
              refusal -> Reply.refused(refusal, "decide"));
    }
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                ask.line()
                    .word(0)
                    .map(word -> decide(ask, project, word))
                    .orElseGet(() -> Outcome.done(choices(project))))
        .fold(reply -> reply, refusal -> refused(ask, refusal));
  }

  /** Whoever may not decide can ask whoever may. */
  private static Reply refused(Ask ask, Refusal refusal) {
    Optional<String> target =
        ask.line().word(0).filter(word -> refusal.kind() == Refusal.Kind.NOT_ALLOWED);
    return target
        .map(
            word ->
                Reply.say(
                    RefusalPage.offering(
                        refusal, "decide", "Ask for the decision", "decide " + word + " ask")))
        .orElseGet(() -> Reply.refused(refusal, "decide"));
  }

  /** Without a target: the open decisions, each with its button. */
  private Reply choices(Snapshot project) {
    return Reply.say(
        DecisionsPage.of(
            project, sequence -> lookup.ledger().recordLink(project.id(), sequence), true, 1));
  }

  private Outcome<Reply> decide(Ask ask, Snapshot project, String word) {
    return useCases
        .reading()
        .decision(project, word)
        .then(id -> useCases.decide().ask(ask.caller(), id))
        .then(
            decision ->
                StartKey.of(ask, lookup.today(project, ask.caller().user()), line(ask, decision))
                    .then(day -> open(ask, project, decision, day)));
  }

  private Outcome<Reply> open(
      Ask ask, Snapshot project, Decision decision, Optional<LocalDate> start) {
    String words = ask.line().rest(1);
    if (words.isEmpty()) {
      return Outcome.done(choose(ask, project, decision, "", start));
    }
    return Decide.option(decision, words)
        .then(
            option ->
                decision.schedule() && start.isEmpty()
                    ? Outcome.done(choose(ask, project, decision, option.name(), start))
                    : confirm(ask, decision, option, start));
  }

  private Outcome<Reply> confirm(
      Ask ask, Decision decision, Option option, Optional<LocalDate> start) {
    Caller caller = ask.caller();
    DecisionRequest request =
        new DecisionRequest(decision.id(), option.name(), because(ask), start);
    return useCases
        .decide()
        .preview(caller, request)
        .then(preview -> Outcome.done(Reply.open(DecideModal.confirm(preview, caller.place()))));
  }

  private static Reply choose(
      Ask ask, Snapshot project, Decision decision, String option, Optional<LocalDate> start) {
    Optional<Ruling> current =
        project.plan().decision(decision.id()).flatMap(plan -> plan.ruling());
    DecideForm form =
        new DecideForm(
            ask.caller().place(),
            decision.id(),
            option,
            start.or(() -> current.flatMap(Ruling::start)),
            0);
    return Reply.open(DecideModal.choose(decision, form, because(ask), current));
  }

  private static String because(Ask ask) {
    return ask.line().because().orElse("");
  }

  private static String line(Ask ask, Decision decision) {
    return "/ecomind decide %s %s".formatted(decision.id(), ask.line().rest(1)).strip();
  }
}
