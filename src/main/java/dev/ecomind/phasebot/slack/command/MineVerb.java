package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.slack.block.MineFilter;
import dev.ecomind.phasebot.slack.block.MinePage;
import java.util.List;

/** Shows what the caller owes. */
final class MineVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  MineVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "mine",
        List.of("todo", "me"),
        "mine [overdue|week]",
        "what you owe",
        "/ecomind mine",
        "Everybody",
        "*My page*, App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    return MineFilter.named(ask.line().word(0))
        .then(
            filter ->
                useCases
                    .reading()
                    .open(ask.caller())
                    .then(
                        project ->
                            Outcome.done(
                                MinePage.of(
                                    project,
                                    ask.caller().user(),
                                    lookup.today(project, ask.caller().user()),
                                    filter,
                                    ask.line().page()))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "mine"));
  }
}
