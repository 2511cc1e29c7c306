package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Nearest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SwitchNudges;
import dev.ecomind.phasebot.slack.block.NudgesPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows, starts and pauses the nudges of the project; lets people say how they want theirs. */
final class NudgesVerb implements Verb {
  private static final Pattern DAYS = Pattern.compile("([0-9]{1,4})(d|w)?");
  private static final int FORTNIGHT = 14;

  private final UseCases useCases;
  private final Lookup lookup;
  private final NudgeWishes wishes;

  NudgesVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
    this.wishes = new NudgeWishes(useCases);
  }

  @Override
  public Spec spec() {
    return new Spec(
        "nudges",
        List.of("nudge"),
        "nudges [preview 14d|start|pause|off 3d|on|quiet 18-9|tz Europe/Riga|digest on]",
        "who will be reminded of what and when; a lead starts and pauses all, you rest and time yours",
        "/ecomind nudges preview 30d",
        "A lead starts and pauses; the preview is for everybody; your own are yours",
        "*Nudges*, *Start nudging*, *Pause*, *Preferences…* there and on App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    String word = ask.line().word(0).orElse("preview").toLowerCase(Locale.ROOT);
    return (NudgeWishes.isOne(word) ? wishes.answer(ask, word) : project(ask, word))
        .fold(reply -> reply, refusal -> Reply.refused(refusal, "nudges"));
  }

  private Outcome<Reply> project(Ask ask, String word) {
    Caller caller = ask.caller();
    return switched(ask, word)
        .then(
            state ->
                useCases
                    .reading()
                    .open(caller)
                    .then(
                        project ->
                            Outcome.done(
                                Reply.say(
                                    NudgesPage.of(
                                        project,
                                        state,
                                        lookup.zone(project, caller.user()),
                                        ask.line().page())))));
  }

  private Outcome<SwitchNudges.Switched> switched(Ask ask, String word) {
    return switch (word) {
      case "start" -> useCases.switchNudges().start(ask.caller());
      case "pause", "stop" -> useCases.switchNudges().pause(ask.caller());
      case "preview", "status" ->
          days(ask.line().word(1)).then(days -> useCases.switchNudges().look(ask.caller(), days));
      default -> Outcome.refused(unknown(word));
    };
  }

  private static Outcome<Integer> days(Optional<String> word) {
    Matcher length = DAYS.matcher(word.orElse("14d").toLowerCase(Locale.ROOT));
    return word.isEmpty()
        ? Outcome.done(FORTNIGHT)
        : length.matches()
            ? Outcome.done(
                Integer.parseInt(length.group(1)) * ("w".equals(length.group(2)) ? 7 : 1))
            : Outcome.refused(
                Refusal.of(
                    Refusal.Kind.UNKNOWN,
                    "I read a preview of \"%s\", which is no number of days.".formatted(word.get()),
                    "/ecomind nudges preview 30d"));
  }

  private static Refusal unknown(String word) {
    List<String> words =
        List.of("start", "pause", "preview", "off", "on", "quiet", "tz", "digest", "preferences");
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "I read nudges \"%s\"; I know *start*, *pause* and *preview*, and for your own *off*, *on*, *quiet*, *tz* and *digest*. Nothing was changed."
            .formatted(word),
        "/ecomind nudges " + Nearest.to(word, words).orElse("preview"));
  }
}
