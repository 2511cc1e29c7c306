package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.PhasePage;
import dev.ecomind.phasebot.slack.block.SharedPage;
import dev.ecomind.phasebot.slack.block.StatusPage;
import java.util.List;
import java.util.Optional;

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
        "status [{phase}] [share]",
        "all phases, open decisions, what blocks what; *share* posts it to the channel",
        "/ecomind status {phase}",
        "Everybody",
        "*Status* on every page, *Post to channel*, App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    boolean shares = ask.line().has("share");
    Optional<String> phase =
        ask.line().words().stream().filter(word -> !word.equalsIgnoreCase("share")).findFirst();
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                phase
                    .map(word -> useCases.reading().phase(project, word).then(StatusVerb::some))
                    .orElseGet(() -> Outcome.done(Optional.empty()))
                    .then(id -> shares ? share(ask, id) : show(ask, project, id)))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "status"));
  }

  private static Outcome<Optional<ItemId>> some(ItemId id) {
    return Outcome.done(Optional.of(id));
  }

  private static Outcome<Message> show(Ask ask, Snapshot project, Optional<ItemId> phase) {
    int page = ask.line().page();
    return Outcome.done(
        phase
            .map(id -> PhasePage.of(project, id, page))
            .orElseGet(() -> StatusPage.of(project, page)));
  }

  private Outcome<Message> share(Ask ask, Optional<ItemId> phase) {
    return useCases
        .sharePage()
        .share(ask.caller(), phase.map(id -> "phase " + id).orElse("status"))
        .then(channel -> Outcome.done(SharedPage.of(channel)));
  }
}
