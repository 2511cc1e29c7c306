package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lead who has never seen the bot, from the invitation to the first reminder that somebody gets;
 * what was done and read is {@code docs/first-ten-minutes.md}.
 */
final class FirstTenMinutesIT {
  private static final Path PAGE = Path.of("docs/first-ten-minutes.md");
  private static final int MOST_INTERACTIONS = 9;

  @TempDir private Path folder;

  @Test
  void newLead_getsFromTheInvitationToTheFirstNudge() throws Exception {
    Transcript transcript = new Transcript();
    try (Trial trial = Trial.empty(0, folder)) {
      SandboxPage page = SandboxPage.at(trial.address());
      eventually(() -> page.log("users.list"), calls -> !calls.isEmpty());
      SandboxUser mia = page.as("mia").in("general");

      mia.types("/invite @ecomind");
      JsonNode greeting = message(mia, text -> text.contains("Hello, I am EcoMind"));
      transcript.did("types `/invite @ecomind` in #general").saw(ShownText.of(greeting));

      mia.clicksIn(greeting, "Import review");
      eventually(mia::modal, Optional::isPresent);
      transcript.did("presses *Import review*").saw(shown(mia));

      JsonNode file = mia.uploads("review.md", Documents.sample()).path("file");
      mia.acts("file", "files", "[" + file + "]");
      mia.submits(Map.of());
      String report = sees(mia, text -> text.contains("findings"));
      transcript.did("chooses the document and presses *Read it*").sawBegin(report);

      mia.submits(Map.of());
      sees(mia, text -> text.contains("Imported."));
      mia.closes();
      JsonNode next = message(mia, text -> text.contains("Say who holds which role"));
      transcript.did("presses *Import*").saw(ShownText.of(next));

      mia.clicksIn(next, "Roles");
      JsonNode roles = message(mia, text -> text.contains("By name, group and title"));
      transcript.did("presses *Roles*").sawBegin(ShownText.of(roles));

      mia.clicksIn(roles, "Accept these");
      JsonNode held =
          message(
              mia, text -> text.startsWith("Roles") && !text.contains("By name, group and title"));
      transcript.did("presses *Accept these*").sawBegin(ShownText.of(held));

      mia.clicksIn(message(mia, text -> text.startsWith("Roles")), "Nudges");
      JsonNode preview = message(mia, text -> text.contains("Nudges are off"));
      transcript.did("presses *Nudges*").sawBegin(ShownText.of(preview));

      mia.clicksIn(preview, "Start nudging");
      JsonNode started = message(mia, text -> text.contains("Nudges are on"));
      transcript.did("presses *Start nudging*").sawBegin(ShownText.of(started));

      String nudge =
          eventually(
                  () ->
                      everyDirectMessage(page).stream().filter(FirstTenMinutesIT::isNudge).toList(),
                  found -> !found.isEmpty())
              .get(0);
      transcript
          .time("A moment later comes the first reminder, as the decision is due this week:")
          .saw(nudge);
      assertThat(page.violations()).isEmpty();
    }

    assertThat(transcript.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
    String text = transcript.text();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, text, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(text);
  }

  private static List<String> everyDirectMessage(SandboxPage page) {
    return List.of("mia", "dana", "sam", "kenji").stream()
        .flatMap(person -> page.as(person).directMessages().stream())
        .map(ShownText::of)
        .toList();
  }

  private static boolean isNudge(String text) {
    return text.contains("Why you");
  }

  private static JsonNode message(SandboxUser user, Predicate<String> wanted) {
    List<JsonNode> found =
        eventually(
            () ->
                user.messages().stream()
                    .filter(message -> wanted.test(ShownText.of(message)))
                    .toList(),
            messages -> !messages.isEmpty());
    return found.get(found.size() - 1);
  }

  private static String shown(SandboxUser user) {
    return ShownText.of(user.modal().orElseThrow());
  }

  private static String sees(SandboxUser user, Predicate<String> holds) {
    return eventually(
        () -> user.modal().map(ShownText::of).orElse(""), holds.and(text -> !text.isEmpty()));
  }
}
