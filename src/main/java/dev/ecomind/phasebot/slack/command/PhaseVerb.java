package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.PhasePage;
import dev.ecomind.phasebot.slack.block.ReadinessPage;
import dev.ecomind.phasebot.slack.block.SlipPage;
import java.util.List;
import java.util.Locale;

/** Shows one phase with what blocks it. */
final class PhaseVerb implements Verb {
  private final UseCases useCases;

  PhaseVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "phase",
        List.of("blockers"),
        "phase {phase} [ready|history]",
        "one phase: what blocks it, its issues and tasks; whether it may start; how its days moved",
        "/ecomind phase {phase}",
        "Everybody",
        "*Details* beside a phase, *Ready?*, *History*");
  }

  @Override
  public boolean takes(Subject subject) {
    return subject.kind() == Subject.Kind.PHASE;
  }

  @Override
  public Reply answer(Ask ask) {
    return ask.line()
        .word(0)
        .map(
            word ->
                useCases
                    .reading()
                    .open(ask.caller())
                    .then(
                        project ->
                            useCases
                                .reading()
                                .phase(project, word)
                                .then(id -> page(ask, project, id)))
                    .fold(Reply::say, refusal -> Reply.refused(refusal, "phase")))
        .orElseGet(() -> Picking.ask(useCases, ask, "phase", "Which phase?"));
  }

  private Outcome<Message> page(Ask ask, Snapshot project, ItemId id) {
    int page = ask.line().page();
    String view = ask.line().word(1).orElse("").toLowerCase(Locale.ROOT);
    return switch (view) {
      case "" -> Outcome.done(PhasePage.of(project, id, page));
      case "ready" -> Outcome.done(ReadinessPage.of(project, id, page));
      case "history" -> Outcome.done(SlipPage.of(project, useCases.history().slips(project), id));
      default ->
          Outcome.refused(
              Refusal.of(
                  Refusal.Kind.UNKNOWN,
                  "I read phase *%s* and \"%s\"; there is *ready* and *history*."
                      .formatted(id, view),
                  "/ecomind phase " + id + " ready"));
    };
  }
}
