package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetPreferences;
import dev.ecomind.phasebot.slack.block.PreferencesModal;
import dev.ecomind.phasebot.slack.block.PreferencesPage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What callers want for their own reminders: silence, quiet hours, a zone, a digest. */
final class NudgeWishes {
  private static final Set<String> WORDS =
      Set.of("off", "on", "quiet", "tz", "zone", "digest", "preferences", "mine");

  private final UseCases useCases;

  NudgeWishes(UseCases useCases) {
    this.useCases = useCases;
  }

  static boolean isOne(String word) {
    return WORDS.contains(word);
  }

  Outcome<Reply> answer(Ask ask, String word) {
    Caller caller = ask.caller();
    String said = ask.line().rest(1).strip();
    return switch (word) {
      case "off" -> off(caller, said);
      case "on" -> on(caller);
      case "quiet" -> quiet(caller, said);
      case "tz", "zone" -> zone(caller, said);
      case "digest" -> digest(caller, said.toLowerCase(Locale.ROOT));
      case "mine" -> set().look(caller).then(held -> page(held, ""));
      default ->
          set()
              .look(caller)
              .then(held -> Outcome.done(Reply.open(PreferencesModal.of(caller.place(), held))));
    };
  }

  private Outcome<Reply> off(Caller caller, String said) {
    if (said.isEmpty()) {
      return unread(
          "I read nudges *off*, which could mean yours or everybody's. *off 3d* rests your own;"
              + " *pause* stops them for the whole project, which is a lead's to do.",
          "off 3d");
    }
    String words = said.toLowerCase(Locale.ROOT).startsWith("until ") ? said.substring(6) : said;
    return set()
        .look(caller)
        .then(
            held -> {
              Optional<LocalDate> until = When.day(words, held.today(), WorkCalendar.weekdays());
              return until.isEmpty()
                  ? unread(
                      "I read off \"%s\", which is no length and no day.".formatted(said), "off 3d")
                  : set().off(caller, until).then(now -> page(now, "Your reminders rest."));
            });
  }

  private Outcome<Reply> on(Caller caller) {
    return set()
        .look(caller)
        .then(
            held ->
                held.preferences().silenceOn(held.today()).isPresent()
                    ? set()
                        .off(caller, Optional.empty())
                        .then(now -> page(now, "Your reminders come again."))
                    : held.nudging()
                        ? page(held, "Your reminders were not at rest.")
                        : unread(
                            "I read nudges *on*. Yours were not at rest; those of the whole project"
                                + " are off, and a lead starts them with *start*.",
                            "start"));
  }

  private Outcome<Reply> quiet(Caller caller, String said) {
    if (said.equalsIgnoreCase("off") || said.equalsIgnoreCase("none")) {
      return set()
          .quiet(caller, Optional.empty())
          .then(held -> page(held, "No quiet hours any more."));
    }
    return QuietWord.read(said)
        .map(
            hours ->
                set()
                    .quiet(caller, Optional.of(hours))
                    .then(held -> page(held, "Quiet hours are set.")))
        .orElseGet(
            () ->
                unread(
                    "I read quiet \"%s\", which is no two times of the day.".formatted(said),
                    "quiet 18-9"));
  }

  private Outcome<Reply> zone(Caller caller, String said) {
    if (said.equalsIgnoreCase("auto")) {
      return set()
          .zone(caller, Optional.empty())
          .then(held -> page(held, "The clock that Slack knows counts."));
    }
    return Zones.find(said)
        .map(
            zone ->
                set()
                    .zone(caller, Optional.of(zone))
                    .then(held -> page(held, "Your clock is set.")))
        .orElseGet(
            () ->
                unread(
                    "I read zone \"%s\", which I do not know.".formatted(said),
                    "tz " + Zones.near(said).orElse("Europe/Riga")));
  }

  private Outcome<Reply> digest(Caller caller, String said) {
    return switch (said) {
      case "on" ->
          set()
              .digest(caller, true)
              .then(held -> page(held, "You get a summary of what you owe on Mondays."));
      case "off" ->
          set().digest(caller, false).then(held -> page(held, "No weekly summary any more."));
      default ->
          unread("I read digest \"%s\"; there is *on* and *off*.".formatted(said), "digest on");
    };
  }

  private SetPreferences set() {
    return useCases.setPreferences();
  }

  private static Outcome<Reply> page(SetPreferences.Held held, String said) {
    return Outcome.done(Reply.say(PreferencesPage.of(held, said)));
  }

  private static <T> Outcome<T> unread(String text, String tryThis) {
    return Outcome.refused(
        Refusal.of(
            Refusal.Kind.UNKNOWN, text + " Nothing was changed.", "/ecomind nudges " + tryThis));
  }
}
