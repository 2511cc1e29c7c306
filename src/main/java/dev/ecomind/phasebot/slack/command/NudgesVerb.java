package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SwitchNudges;
import dev.ecomind.phasebot.slack.block.NudgesPage;
import java.util.List;
import java.util.Locale;

/** Shows, starts and pauses the nudges of the project. */
final class NudgesVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  NudgesVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "nudges",
        List.of("nudge"),
        "nudges [start|pause|preview]",
        "who will be reminded of what and when; a lead starts and pauses them",
        "/ecomind nudges preview",
        "A lead; the preview is for everybody",
        "*Nudges*, *Start nudging*, *Pause*");
  }

  @Override
  public Reply answer(Ask ask) {
    Caller caller = ask.caller();
    return switched(caller, ask.line().word(0).orElse("preview").toLowerCase(Locale.ROOT))
        .then(
            state ->
                useCases
                    .reading()
                    .open(caller)
                    .then(
                        project ->
                            Outcome.done(
                                NudgesPage.of(
                                    project,
                                    state,
                                    lookup.zone(caller.user()),
                                    ask.line().page()))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "nudges"));
  }

  private Outcome<SwitchNudges.Switched> switched(Caller caller, String word) {
    return switch (word) {
      case "start", "on" -> useCases.switchNudges().start(caller);
      case "pause", "stop", "off" -> useCases.switchNudges().pause(caller);
      case "preview", "status" -> useCases.switchNudges().look(caller);
      default ->
          Outcome.refused(
              Refusal.of(
                  Refusal.Kind.UNKNOWN,
                  "I read nudges \"%s\"; I know *start*, *pause* and *preview*. Nothing was changed."
                      .formatted(word),
                  "/ecomind nudges preview"));
    };
  }
}
