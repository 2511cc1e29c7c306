package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.slack.block.DonePage;
import dev.ecomind.phasebot.slack.block.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Quiets the reminders of one thing for the caller. */
final class SnoozeVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  SnoozeVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "snooze",
        List.of("later"),
        "snooze {decision} 1d|tomorrow|mon",
        "no nudge of it to you until then; what is due stays due",
        "/ecomind snooze {decision} tomorrow",
        "Whoever is reminded",
        "*Snooze*, and the menu beside it");
  }

  @Override
  public boolean takes(Subject subject) {
    return subject.open() && subject.due().day().isPresent();
  }

  @Override
  public Reply answer(Ask ask) {
    return ask.line()
        .word(0)
        .map(
            target ->
                snooze(ask, target).fold(Reply::say, refusal -> Reply.refused(refusal, "snooze")))
        .orElseGet(() -> Picking.ask(useCases, ask, "snooze", "Which one, until tomorrow?"));
  }

  private Outcome<Message> snooze(Ask ask, String target) {
    return useCases.reading().open(ask.caller()).then(project -> snooze(ask, project, target));
  }

  private Outcome<Message> snooze(Ask ask, Snapshot project, String target) {
    UserId user = ask.caller().user();
    String said = ask.line().word(1).orElse("1d");
    Optional<Duration> length = Lull.length(said, lookup.now(project, user));
    return length
        .map(wanted -> useCases.snoozeNudge().snooze(ask.caller(), target, wanted))
        .orElseGet(() -> Outcome.refused(notUnderstood(said, target)))
        .then(quiet -> Outcome.done(DonePage.quiet(quiet, lookup.zone(project, user))));
  }

  private static Refusal notUnderstood(String said, String target) {
    String text =
        "I read \"%s\", which is no length and no day. Nothing was changed.".formatted(said);
    return Refusal.of(Refusal.Kind.UNKNOWN, text, "/ecomind snooze %s tomorrow".formatted(target));
  }
}
