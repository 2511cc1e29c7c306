package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample's project as two people of the sandbox set it going, and what they are told. */
final class Stage {
  private static final Pattern PAGE = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/)");

  private Stage() {}

  /** Dana leads DevOps, nudges run, the timeline is chosen. */
  static void prepare(SandboxPage page, LocalDate start) {
    page.withoutRateLimits();
    eventually(
        () -> asked(page, "/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
    asked(page, "/ecomind nudges start");
    SandboxUser mia = page.as("mia").in("phases");
    mia.types("/ecomind decide D2 Recommended start=" + start + " because we need the time");
    eventually(mia::modal, Optional::isPresent);
    assertThat(mia.submits(Map.of()).path("ok").asBoolean()).isTrue();
    mia.closes();
  }

  static String asked(SandboxPage page, String command) {
    SandboxUser mia = page.as("mia").in("phases");
    mia.types(command);
    return mia.reads();
  }

  /** All that the bot told anybody but in answer to a command; the status card changes in place. */
  static List<String> told(SandboxPage page) {
    SandboxUser mia = page.as("mia");
    return Stream.of(mia.messages("phases"), mia.directMessages(), page.as("dana").directMessages())
        .flatMap(List::stream)
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> !message.path("ephemeral").asBoolean())
        .map((JsonNode message) -> ShownText.of(message))
        .filter(text -> !text.contains("📌"))
        .toList();
  }

  /** P003 starts in week 8 of the timeline, so that its gate is to be decided this Friday. */
  static LocalDate sevenWeeksBeforeNextMonday() {
    return LocalDate.now(ZoneOffset.UTC)
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .minusWeeks(7);
  }

  static SandboxPage page(Launched program) {
    return SandboxPage.at(
        URI.create(eventually(() -> program.printed(PAGE), found -> !found.isEmpty())));
  }
}
