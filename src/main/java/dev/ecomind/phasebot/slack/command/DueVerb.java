package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetDue;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.slack.block.DueModal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets when something is due; shows first what that changes. */
final class DueVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  DueVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "due",
        List.of("deadline"),
        "due {task} fri|+2wd|2025-12-01|before {phase}|reset because …",
        "sets when it is due, over what the review says, or lets the review count again",
        "/ecomind due {task} +2wd because we wait for a part",
        "A lead",
        "*Due…* on the page of an item");
  }

  @Override
  public boolean takes(Subject subject) {
    return subject.open();
  }

  @Override
  public Reply answer(Ask ask) {
    Optional<String> target = ask.line().word(0);
    if (target.isEmpty()) {
      return Picking.ask(useCases, ask, "due", "What is due?");
    }
    String words = ask.line().rest(1);
    return (words.isEmpty() ? choose(ask, target.get()) : preview(ask, target.get(), words))
        .fold(reply -> reply, refusal -> Reply.refused(refusal, "due"));
  }

  private Outcome<Reply> choose(Ask ask, String target) {
    return useCases
        .setDue()
        .ask(ask.caller(), target)
        .then(
            subject ->
                Outcome.done(
                    Reply.open(DueModal.choose(ask.caller().place(), subject, because(ask)))));
  }

  private Outcome<Reply> preview(Ask ask, String target, String words) {
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                day(ask, project, target, words).then(day -> confirm(ask, project, target, day)));
  }

  private Outcome<Reply> confirm(
      Ask ask, Snapshot project, String target, Optional<LocalDate> day) {
    SetDue.Wanted wanted = new SetDue.Wanted(target, day, because(ask));
    return useCases
        .setDue()
        .preview(ask.caller(), wanted)
        .then(
            moved ->
                Outcome.done(
                    Reply.open(
                        DueModal.confirm(
                            project.review(),
                            moved,
                            wanted,
                            ask.caller().place(),
                            Optional.empty()))));
  }

  private Outcome<Optional<LocalDate>> day(Ask ask, Snapshot project, String target, String words) {
    if (words.equalsIgnoreCase(DueModal.RESET)) {
      return Outcome.done(Optional.empty());
    }
    LocalDate from = words.startsWith("+") ? later(ask, project, target) : today(ask, project);
    Optional<LocalDate> day = When.day(words, from, project.plan());
    return day.isPresent() ? Outcome.done(day) : Outcome.refused(noDay(target, words));
  }

  private LocalDate today(Ask ask, Snapshot project) {
    return lookup.today(project, ask.caller().user());
  }

  /** More days are added to those that it has left, and to today where it has none. */
  private LocalDate later(Ask ask, Snapshot project, String target) {
    LocalDate today = today(ask, project);
    return useCases
        .reading()
        .item(project, target)
        .<Optional<Subject>>fold(id -> project.plan().subject(id), unknown -> Optional.empty())
        .flatMap(subject -> subject.due().day())
        .filter(today::isBefore)
        .orElse(today);
  }

  private static Refusal noDay(String target, String words) {
    boolean before = words.toLowerCase(Locale.ROOT).startsWith("before ");
    String why =
        before
            ? "which names no phase that has days already"
            : "which is no day; I know 2025-12-01, fri, tomorrow, +3d, +2wd, before P003 and reset";
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "I read %s and \"%s\", %s. Nothing was changed.".formatted(target, words, why),
        "/ecomind due %s +2wd because …".formatted(target));
  }

  private static String because(Ask ask) {
    return ask.line().because().orElse("");
  }
}
