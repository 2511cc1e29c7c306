package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Outcome;
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
        "/ecomind why {decision}",
        "Everybody",
        "*Show*, *Why?*");
  }

  @Override
  public boolean takes(Subject subject) {
    return true;
  }

  @Override
  public Reply answer(Ask ask) {
    return ask.line()
        .word(0)
        .map(target -> show(ask, target))
        .orElseGet(() -> Picking.ask(useCases, ask, "show", "What do you want to see?"));
  }

  private Reply show(Ask ask, String target) {
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                useCases
                    .reading()
                    .item(project, target)
                    .then(id -> Outcome.done(ShowPage.of(project, id))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "show"));
  }
}
