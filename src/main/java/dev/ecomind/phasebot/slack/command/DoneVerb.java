package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.DonePage;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.List;

/** Marks a task or an issue as done. */
final class DoneVerb implements Verb {
  private final UseCases useCases;

  DoneVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "done",
        List.of("finish", "close"),
        "done {task} [note]",
        "marks a task or issue as done",
        "/ecomind done {task}");
  }

  @Override
  public Reply answer(Ask ask) {
    return ask.line()
        .word(0)
        .map(target -> done(ask, target))
        .orElseGet(() -> Outcome.refused(nothingNamed()))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "done"));
  }

  private Outcome<Message> done(Ask ask, String target) {
    Caller caller = ask.caller();
    String note = ask.line().because().orElseGet(() -> ask.line().rest(1));
    return useCases
        .completeItem()
        .done(caller, target, note)
        .then(
            completed ->
                useCases
                    .reading()
                    .open(caller)
                    .then(project -> Outcome.done(DonePage.done(project.review(), completed))));
  }

  private static Refusal nothingNamed() {
    return Refusal.of(
        Refusal.Kind.UNKNOWN, "Say which task or issue is done, by its id.", "/ecomind mine");
  }
}
