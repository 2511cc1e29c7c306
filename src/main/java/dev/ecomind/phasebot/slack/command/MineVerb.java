package dev.ecomind.phasebot.slack.command;

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
        "mine",
        "what you owe",
        "/ecomind mine",
        "Everybody",
        "*My page*, App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    return useCases
        .reading()
        .open(ask.caller())
        .fold(
            project ->
                Reply.say(
                    MinePage.of(
                        project,
                        ask.caller().user(),
                        lookup.today(ask.caller().user()),
                        ask.line().page())),
            refusal -> Reply.refused(refusal, "mine"));
  }
}
