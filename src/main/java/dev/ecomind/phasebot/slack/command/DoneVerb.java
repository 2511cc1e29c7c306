package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.slack.block.DonePage;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.List;
import java.util.Optional;

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
        "done {task} [note|undo]",
        "marks a task or issue as done",
        "/ecomind done {task}",
        "The owner, a lead; everybody where no owner is named",
        "*Done*, *Undo* for ten minutes");
  }

  @Override
  public boolean takes(Subject subject) {
    return subject.open()
        && (subject.kind() == Subject.Kind.TASK || subject.kind() == Subject.Kind.ISSUE);
  }

  @Override
  public Reply answer(Ask ask) {
    Optional<String> target = ask.line().word(0);
    return target
        .map(item -> act(ask, item).fold(Reply::say, refusal -> Reply.refused(refusal, "done")))
        .orElseGet(() -> Picking.ask(useCases, ask, "done", "Which one is done?"));
  }

  private Outcome<Message> act(Ask ask, String target) {
    Caller caller = ask.caller();
    String note = ask.line().because().orElseGet(() -> ask.line().rest(1));
    boolean undo = note.equalsIgnoreCase("undo");
    return (undo
            ? useCases.completeItem().undo(caller, target)
            : useCases.completeItem().done(caller, target, note))
        .then(
            completed ->
                useCases
                    .reading()
                    .open(caller)
                    .then(
                        project ->
                            Outcome.done(
                                undo
                                    ? DonePage.reopened(project.review(), completed)
                                    : DonePage.done(project.review(), completed))));
  }
}
