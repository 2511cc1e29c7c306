package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.ShowPage;
import java.util.List;

/** Shows one thing with the reasons behind it. */
final class ShowVerb implements Verb {
  private final UseCases useCases;

  ShowVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "show",
        List.of("why", "history"),
        "show {task}",
        "one thing, and why it is as it is",
        "/ecomind why {decision}");
  }

  @Override
  public Reply answer(Ask ask) {
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                ask.line()
                    .word(0)
                    .map(word -> useCases.reading().item(project, word))
                    .orElseGet(() -> Outcome.refused(nothingNamed()))
                    .then(id -> Outcome.done(ShowPage.of(project, id))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "show"));
  }

  private static Refusal nothingNamed() {
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "Say which: a phase, issue, task or decision, by its id.",
        "/ecomind show D1");
  }
}
