package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.slack.block.DonePage;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.List;

/** Opens a task or an issue that was done. */
final class ReopenVerb implements Verb {
  private final UseCases useCases;

  ReopenVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "reopen",
        List.of("undo"),
        "reopen {task} because …",
        "opens again what was done",
        "/ecomind reopen {task} because it failed in staging",
        "The owner, a lead; everybody where no owner is named",
        "*Open again* on the page of what was done");
  }

  @Override
  public boolean takes(Subject subject) {
    return !subject.open()
        && (subject.kind() == Subject.Kind.TASK || subject.kind() == Subject.Kind.ISSUE);
  }

  @Override
  public Reply answer(Ask ask) {
    return ask.line()
        .word(0)
        .map(
            target ->
                reopen(ask, target).fold(Reply::say, refusal -> Reply.refused(refusal, "reopen")))
        .orElseGet(() -> Picking.ask(useCases, ask, "reopen", "Which one is open again?"));
  }

  private Outcome<Message> reopen(Ask ask, String target) {
    Caller caller = ask.caller();
    String because = ask.line().because().orElseGet(() -> ask.line().rest(1));
    return useCases
        .completeItem()
        .reopen(caller, target, because)
        .then(
            completed ->
                useCases
                    .reading()
                    .open(caller)
                    .then(project -> Outcome.done(DonePage.reopened(project.review(), completed))));
  }
}
