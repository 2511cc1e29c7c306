package dev.ecomind.phasebot.slack.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.chart.Lane;
import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.Nearest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.HolidaysModal;
import dev.ecomind.phasebot.slack.block.SettingsModal;
import dev.ecomind.phasebot.slack.block.TimelinePage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows the timeline in words, and hands over its picture. */
final class TimelineVerb implements Verb {
  private static final Map<String, Lane.Kind> KINDS =
      Map.of(
          "original", Lane.Kind.ORIGINAL,
          "recommended", Lane.Kind.RECOMMENDED,
          "current", Lane.Kind.FORECAST);

  private final UseCases useCases;

  TimelineVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "timeline",
        List.of("plan"),
        "timeline [original|recommended|current|settings|holidays]",
        "phases and decisions on their days, as text here and as a picture in a direct message; a lead sets start, working days and holidays",
        "/ecomind timeline",
        "Everybody; settings and holidays a lead",
        "*Timeline*, *Settings…* on App Home");
  }

  @Override
  public Reply answer(Ask ask) {
    return switch (ask.line().word(0).orElse("").toLowerCase(Locale.ROOT)) {
      case "settings" ->
          arranged(ask, arranged -> SettingsModal.choose(ask.caller().place(), arranged));
      case "holidays" ->
          arranged(ask, now -> HolidaysModal.choose(ask.caller().place(), now.holidays()));
      default -> timeline(ask);
    };
  }

  private Reply arranged(Ask ask, Function<ArrangeProject.Arranged, JsonNode> form) {
    return useCases
        .arrange()
        .look(ask.caller())
        .fold(now -> Reply.open(form.apply(now)), refusal -> Reply.refused(refusal, "timeline"));
  }

  private Reply timeline(Ask ask) {
    return kind(ask.line().word(0))
        .then(
            only ->
                useCases
                    .showTimeline()
                    .chart(ask.caller(), only)
                    .then(
                        chart ->
                            Outcome.done(
                                Reply.hand(
                                    TimelinePage.of(chart),
                                    () -> useCases.showTimeline().picture(ask.caller(), only)))))
        .fold(reply -> reply, refusal -> Reply.refused(refusal, "timeline"));
  }

  private static Outcome<Optional<Lane.Kind>> kind(Optional<String> word) {
    Optional<Lane.Kind> known = word.map(said -> said.toLowerCase(Locale.ROOT)).map(KINDS::get);
    return word.isPresent() && known.isEmpty()
        ? Outcome.refused(unknown(word.get()))
        : Outcome.done(known);
  }

  private static Refusal unknown(String word) {
    List<String> words = List.of("original", "recommended", "current", "settings", "holidays");
    return new Refusal(
        Refusal.Kind.UNKNOWN,
        "I read timeline \"%s\"; there is *original*, *recommended* and *current*.".formatted(word),
        Nearest.to(word, words).map("/ecomind timeline "::concat));
  }
}
