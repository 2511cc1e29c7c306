package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.AssignModal;
import dev.ecomind.phasebot.slack.block.DonePage;
import java.util.List;
import java.util.Optional;

/** Gives a task or an issue to a person by name. */
final class AssignVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  AssignVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "assign",
        List.of("give"),
        "assign {task} @user",
        "gives a task or issue to somebody, who is told",
        "/ecomind assign {task} @dana",
        "The owner, a lead",
        "*Assign…* on the page of an item");
  }

  @Override
  public boolean takes(Subject subject) {
    return subject.open()
        && (subject.kind() == Subject.Kind.TASK || subject.kind() == Subject.Kind.ISSUE);
  }

  @Override
  public Reply answer(Ask ask) {
    Optional<String> target = ask.line().word(0);
    String person = ask.line().rest(1);
    if (target.isEmpty()) {
      return Picking.ask(useCases, ask, "assign", "Which task or issue?");
    }
    return (person.isEmpty() ? choose(ask, target.get()) : assign(ask, target.get(), person))
        .fold(reply -> reply, refusal -> Reply.refused(refusal, "assign"));
  }

  private Outcome<Reply> choose(Ask ask, String target) {
    return useCases
        .assignItem()
        .ask(ask.caller(), target)
        .then(
            subject ->
                useCases
                    .reading()
                    .open(ask.caller())
                    .then(
                        project ->
                            Outcome.done(
                                Reply.open(
                                    AssignModal.of(
                                        ask.caller().place(), subject, project.facts())))));
  }

  private Outcome<Reply> assign(Ask ask, String target, String word) {
    Optional<UserId> person =
        word.equalsIgnoreCase("me") ? Optional.of(ask.caller().user()) : lookup.person(word);
    return person
        .map(holder -> useCases.assignItem().assign(ask.caller(), target, holder))
        .orElseGet(() -> Outcome.refused(unknownPerson(target, word)))
        .then(assigned -> Outcome.done(Reply.say(DonePage.assigned(assigned))));
  }

  private static Refusal unknownPerson(String target, String word) {
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "I read %s and person \"%s\", whom I do not know. Nothing was changed."
            .formatted(target, word),
        "/ecomind assign %s @name".formatted(target));
  }
}
