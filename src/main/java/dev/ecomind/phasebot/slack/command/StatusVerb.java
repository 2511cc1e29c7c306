package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.PhasePage;
import dev.ecomind.phasebot.slack.block.SharedPage;
import dev.ecomind.phasebot.slack.block.StatusPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the whole project, or one phase. */
final class StatusVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  StatusVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "status",
        List.of("st"),
        "status [{phase}] [share|as of 2025-10-01]",
        "all phases, open decisions, what blocks what; *share* posts it to the channel, *as of* shows an earlier day",
        "/ecomind status {phase}",
        "Everybody",
        "*Status* on every page, *Post to channel*, App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    Optional<String> moment = asOf(ask.line().words());
    List<String> words =
        ask.line().words().subList(0, ask.line().words().size() - (moment.isPresent() ? 3 : 0));
    boolean shares = words.stream().anyMatch("share"::equalsIgnoreCase);
    Optional<String> phase =
        words.stream().filter(word -> !word.equalsIgnoreCase("share")).findFirst();
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                phase
                    .map(word -> useCases.reading().phase(project, word).then(StatusVerb::some))
                    .orElseGet(() -> Outcome.done(Optional.empty()))
                    .then(
                        id ->
                            shares
                                ? share(ask, id)
                                : moment
                                    .map(word -> past(ask, project, id, word))
                                    .orElseGet(() -> show(ask, project, id))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "status"));
  }

  /** The day behind "as of" at the end of the line. */
  private static Optional<String> asOf(List<String> words) {
    int at = words.size() - 3;
    return at >= 0
            && words.get(at).equalsIgnoreCase("as")
            && words.get(at + 1).equalsIgnoreCase("of")
        ? Optional.of(words.get(at + 2))
        : Optional.empty();
  }

  /** As it stood when that day ended for the caller. */
  private Outcome<Message> past(Ask ask, Snapshot project, Optional<ItemId> phase, String word) {
    Optional<LocalDate> day = When.date(word);
    Optional<Snapshot> then =
        day.flatMap(
            known ->
                useCases
                    .history()
                    .snapshot(
                        project,
                        known
                            .plusDays(1)
                            .atStartOfDay(lookup.zone(project, ask.caller().user()))
                            .toInstant()));
    if (then.isEmpty()) {
      String why = day.isEmpty() ? "which is no day" : "when there was no project yet";
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "I read as of \"%s\", %s.".formatted(word, why),
              "/ecomind status as of " + lookup.today(project, ask.caller().user())));
    }
    return show(ask, then.get(), phase.filter(id -> then.get().plan().phase(id).isPresent()))
        .then(page -> Outcome.done(page.asOf(DayText.of(day.orElseThrow()))));
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
