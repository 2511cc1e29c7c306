package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.slack.block.DecisionsPage;
import java.util.List;

/** Lists decisions with their records. */
final class DecisionsVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  DecisionsVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "decisions",
        List.of("log"),
        "decisions [open]",
        "what is to be decided, and what was decided why",
        "/ecomind decisions open",
        "Everybody",
        "*Decisions*, App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    return useCases
        .reading()
        .open(ask.caller())
        .fold(
            project ->
                Reply.say(
                    DecisionsPage.of(
                        project,
                        sequence -> lookup.ledger().recordLink(project.id(), sequence),
                        ask.line().has("open"),
                        ask.line().page())),
            refusal -> Reply.refused(refusal, "decisions"));
  }
}
