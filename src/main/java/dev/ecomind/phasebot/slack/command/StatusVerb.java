package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.slack.block.PhasePage;
import dev.ecomind.phasebot.slack.block.StatusPage;
import java.util.List;

/** Shows the whole project, or one phase. */
final class StatusVerb implements Verb {
  private final UseCases useCases;

  StatusVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "status",
        List.of("st"),
        "status [{phase}]",
        "all phases, open decisions, what blocks what",
        "/ecomind status {phase}");
  }

  @Override
  public Reply answer(Ask ask) {
    return useCases
        .reading()
        .open(ask.caller())
        .fold(
            project ->
                ask.line()
                    .word(0)
                    .map(
                        word ->
                            useCases
                                .reading()
                                .phase(project, word)
                                .fold(
                                    id -> Reply.say(PhasePage.of(project, id, ask.line().page())),
                                    refusal -> Reply.refused(refusal, "phase")))
                    .orElseGet(() -> Reply.say(StatusPage.of(project, ask.line().page()))),
            refusal -> Reply.refused(refusal, "status"));
  }
}
