package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.slack.block.PhasePage;
import dev.ecomind.phasebot.slack.block.StatusPage;
import java.util.List;
import java.util.Optional;

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
        "phase {phase}",
        "one phase: what blocks it, its issues and tasks",
        "/ecomind phase {phase}",
        "Everybody",
        "*Details* beside a phase");
  }

  @Override
  public Reply answer(Ask ask) {
    return useCases
        .reading()
        .open(ask.caller())
        .fold(
            project -> {
              Optional<String> word = ask.line().word(0);
              if (word.isEmpty()) {
                return Reply.say(StatusPage.of(project, ask.line().page()));
              }
              return useCases
                  .reading()
                  .phase(project, word.get())
                  .fold(
                      id -> Reply.say(PhasePage.of(project, id, ask.line().page())),
                      refusal -> Reply.refused(refusal, "phase"));
            },
            refusal -> Reply.refused(refusal, "phase"));
  }
}
