package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole job on the sample review, as people see it, by either door against the sandbox. */
@ParameterizedClass
@EnumSource(Door.class)
final class StoryIT {
  private final Door door;
  @TempDir private Path folder;
  private Trial trial;
  private SandboxPage page;
  private SandboxUser mia;
  private SandboxUser dana;

  StoryIT(Door door) {
    this.door = door;
  }

  @BeforeEach
  void start() throws Exception {
    trial = Trial.start(0, folder, door);
    meet();
  }

  @AfterEach
  void stop() {
    assertThat(page.violations()).isEmpty();
    trial.close();
  }

  @Test
  void everyVerb_answersFromTheSample() {
    assertThat(asked("/ecomind")).contains("What you owe");
    assertThat(asked("/ecomind help")).contains("status", "decide", "nudges");
    assertThat(asked("/ecomind phase P003"))
        .contains("Infrastructure-as-Code", "T14", "ECS vs EKS");
    assertThat(asked("/ecomind decisions")).contains("D1", "D2", "D3", "EKS");
    assertThat(asked("/ecomind role \"DevOps Lead\" @dana")).contains("DevOps Lead", dana.id());
    assertThat(asked("/ecomind done T3")).contains("Done", "T3", "secret management");
    assertThat(asked("/ecomind done T3")).contains("already done");
    assertThat(asked("/ecomind nudges start")).contains("Nudges are on");
    assertThat(dana.in("phases").types("/ecomind mine").path("ok").asBoolean()).isTrue();
    assertThat(dana.in("phases").reads()).contains("D1", "ECS vs EKS");
  }

  @Test
  void status_listsAllPhasesWithWhatBlocksThem() {
    assertThat(asked("/ecomind status"))
        .containsSubsequence("P001", "Medium", "1 week → *1.5 weeks*", "Blocked")
        .containsSubsequence("P002", "High", "1 week → *2 weeks*")
        .containsSubsequence("P003", "High", "2 weeks → *3 weeks*", "Blocked", "ECS vs EKS")
        .containsSubsequence("P004", "High", "2 weeks → *2.5 weeks*", "Open decisions", "D1", "D2")
        .contains("prerequisites 0 of 6");
  }

  @Test
  void status_isAnsweredWithoutACallToSlack() {
    long before = calls();

    assertThat(asked("/ecomind status")).contains("P004");

    assertThat(calls()).isEqualTo(before);
  }

  @Test
  void snooze_quietsForADayAndThenReminds() {
    prepare();
    advanceTo("2025-11-21T15:00:00Z");
    eventually(() -> nudges(dana), nudges -> nudges.size() == 1);

    dana.in("ecomind").clicks("Snooze");
    eventually(() -> dana.in("ecomind").reads(), text -> text.contains("D1"));
    page.advance(Duration.ofHours(23));
    asked("/ecomind status");
    assertThat(nudges(dana)).hasSize(1);

    page.advance(Duration.ofHours(2));
    eventually(() -> nudges(dana), nudges -> nudges.size() == 2);
  }

  @Test
  void owner_isNudgedOnceBeforeTheGateAndNobodyElseIs() {
    prepare();

    advanceTo("2025-11-21T15:00:00Z");

    // Five working days before Friday 28 November is Friday the 21st, 09:30 in New York.
    List<JsonNode> nudges = eventually(dana::directMessages, messages -> !messages.isEmpty());
    assertThat(nudges).hasSize(1);
    String text = ShownText.of(nudges.get(0));
    assertThat(text)
        .contains("D1", "ECS vs EKS", "Fri 28 Nov 2025", "P003 cannot start", "DevOps Lead")
        .contains("Decide…", "Snooze", "Why?");
    assertThat(page.as("sam").directMessages()).isEmpty();
    assertThat(page.as("kenji").directMessages()).isEmpty();
  }

  @Test
  void decision_showsItsEffectsIsToldAndEndsTheNudges() {
    prepare();
    advanceTo("2025-11-21T15:00:00Z");
    eventually(dana::directMessages, messages -> messages.size() == 1);

    dana.in("phases").types("/ecomind decide D1 ECS because faster delivery");
    JsonNode modal = eventually(dana::modal, Optional::isPresent).orElseThrow();
    String preview = ShownText.of(modal);
    assertThat(preview)
        .contains("P003")
        .containsPattern("T15.*dropped|dropped.*T15|Dropped[^\n]*T15")
        .contains("T14", "Nudges for D1");
    assertThat(modal.toString()).contains("faster delivery");
    assertThat(dana.submits(Map.of()).path("ok").asBoolean()).isTrue();

    String record = eventually(() -> channel("D1"), text -> text.contains("ECS"));
    assertThat(record).contains("faster delivery", dana.id(), "P003");
    assertThat(asked("/ecomind status")).doesNotContain("❓ *D1");
    String decisions =
        eventually(() -> asked("/ecomind decisions"), text -> text.contains("archives"));
    assertThat(decisions).contains("ECS");

    for (int day = 0; day < 20; day++) {
      page.advance(Duration.ofDays(1));
    }
    page.as("mia").in("phases").types("/ecomind status");
    assertThat(dana.directMessages()).hasSize(1);
  }

  @Test
  void decisionWithoutOption_isChosenInAModalThatLeavesNothingBehind() {
    prepare();

    dana.in("phases").types("/ecomind decide D1");
    eventually(dana::modal, Optional::isPresent);
    dana.submits(Map.of("option", "ECS", "because", "faster delivery"));
    assertThat(ShownText.of(dana.modal().orElseThrow())).contains("What will change");
    dana.submits(Map.of());
    assertThat(ShownText.of(dana.modal().orElseThrow())).contains("Recorded");
    dana.closes();

    assertThat(dana.modal()).isEmpty();
    assertThat(asked("/ecomind show T15")).containsIgnoringCase("dropped");
  }

  @Test
  void superseding_turnsTheBranchesRound() {
    prepare();
    decide(dana, "/ecomind decide D1 ECS because faster delivery");
    assertThat(asked("/ecomind show T15")).containsIgnoringCase("dropped");

    decide(dana, "/ecomind decide D1 EKS because Helm is what we have");

    assertThat(asked("/ecomind show T14")).containsIgnoringCase("dropped");
    assertThat(asked("/ecomind show T15")).doesNotContainIgnoringCase("dropped");
    String record = eventually(() -> channel("EKS"), text -> text.contains("Helm is what we have"));
    assertThat(record).contains("ECS");
  }

  @Test
  void afterARestart_everythingIsThereAndNothingIsSentTwice() throws Exception {
    prepare();
    decide(mia, "/ecomind decide D1 ECS because faster delivery");
    eventually(() -> channel("Decision D1"), record -> !record.isEmpty());
    List<String> before = posts();

    trial.close();
    trial = Trial.start(0, folder, door);
    meet();

    assertThat(asked("/ecomind status")).doesNotContain("❓ *D1").contains("P003");
    assertThat(asked("/ecomind show T15")).containsIgnoringCase("dropped");
    page.advance(Duration.ofHours(1));
    assertThat(posts()).isEqualTo(before);
  }

  /** DevOps Lead is Dana, the calm timeline is chosen, nudges run. */
  private void prepare() {
    asked("/ecomind role \"DevOps Lead\" @dana");
    asked("/ecomind nudges start");
    decide(mia, "/ecomind decide D2 Recommended start=2025-10-13 because we need the time");
  }

  private void decide(SandboxUser who, String command) {
    who.in("phases").types(command);
    eventually(who::modal, Optional::isPresent);
    assertThat(who.submits(Map.of()).path("ok").asBoolean()).isTrue();
    who.closes();
  }

  private String asked(String command) {
    return mia.in("phases").asks(command);
  }

  /** The newest message of the bot in the channel that contains the words; empty for none. */
  private String channel(String words) {
    return mia.messages("phases").stream()
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> !message.path("ephemeral").asBoolean())
        .map(ShownText::of)
        .filter(text -> text.contains(words))
        .reduce("", (first, second) -> second);
  }

  /** How often the bot has called the Web API. */
  private long calls() {
    return page.log().stream()
        .filter(entry -> entry.path("direction").asText().equals("from_bot"))
        .count();
  }

  private static List<JsonNode> nudges(SandboxUser who) {
    return who.directMessages().stream()
        .filter(message -> !message.path("ephemeral").asBoolean())
        .toList();
  }

  /** Everything that the bot has posted for others to see. */
  private List<String> posts() {
    return Stream.of(mia.messages("phases"), dana.directMessages(), mia.directMessages())
        .flatMap(List::stream)
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> !message.path("ephemeral").asBoolean())
        .map(ShownText::of)
        .collect(Collectors.toList());
  }

  private void advanceTo(String instant) {
    page.setClock(Instant.parse(instant));
  }

  private void meet() {
    eventually(trial::obstacles, List::isEmpty);
    page = SandboxPage.at(trial.address());
    page.withoutRateLimits();
    mia = page.as("mia");
    dana = page.as("dana");
    eventually(() -> asked("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
  }
}
