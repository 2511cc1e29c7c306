package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The home tab over HTTP against the sandbox: what is owed, preferences, settings. */
final class HomeIT {
  @RegisterExtension final RunningTrial trial = RunningTrial.withSample();
  private SandboxUser mia;

  @BeforeEach
  void start() {
    mia = trial.as("mia");
    eventually(() -> answer("/ecomind assign T1 @mia"), text -> text.contains("is now owed"));
    mia.types("/ecomind decide D2 Recommended start=2025-10-13 because we need the time");
    eventually(mia::modal, Optional::isPresent);
    mia.submits(Map.of());
    mia.closesAll();
    answer("/ecomind nudges start");
  }

  @Test
  void donePressedAtHome_isConfirmedUndoneAndShown() {
    mia.opensHome();
    String first = home(text -> text.contains("T1"));
    assertThat(first).contains("What you owe", "Decisions that wait for you", "Phases", "Settings");

    mia.clicksHome("run.done");

    String said = ShownText.of(eventually(mia::modal, Optional::isPresent).orElseThrow());
    assertThat(said).contains("Done: ", "Undo");
    String done = said.replaceAll("(?s).*Done: \\*?([CT][0-9]+).*", "$1");
    home(text -> !text.contains(done + "* ") && !text.contains(done + " "));
    mia.clicks("Undo");
    eventually(() -> ShownText.of(mia.modal().orElseThrow()), text -> text.contains("Open again"));
    home(text -> text.contains(done));
    mia.closesAll();
  }

  @Test
  void preferences_areFilledInAtHomeAndMoveTheReminders() {
    mia.opensHome();
    home(text -> text.contains("no quiet hours"));
    mia.clicksHome("Preferences…");
    eventually(mia::modal, Optional::isPresent);

    JsonNode found = mia.searches("preferences.zone", "kathm");
    assertThat(found.toString()).contains("Asia/Kathmandu");
    assertThat(mia.submits(Map.of("preferences.from", "18:00")).toString())
        .contains("need both times");
    mia.submits(
        Map.of(
            "preferences.zone", "Asia/Kathmandu",
            "preferences.from", "18:00",
            "preferences.to", "11:00",
            "preferences.digest", "digest"));

    assertThat(ShownText.of(mia.modal().orElseThrow()))
        .contains("Saved.", "Asia/Kathmandu", "18:00", "On Mondays");
    mia.closesAll();
    home(text -> text.contains("quiet 18:00–11:00"));
    assertThat(answer("/ecomind nudges preview 60d")).contains("11:00");
  }

  @Test
  void silence_isTypedAndEnded() {
    assertThat(answer("/ecomind nudges off 3d")).contains("Your reminders rest");
    mia.opensHome();
    home(text -> text.contains("nothing until"));
    assertThat(answer("/ecomind nudges on")).contains("come again");
  }

  @Test
  void settings_showWhatMovesAndTakeHolidaysFromAFile() {
    mia.opensHome();
    home(text -> text.contains("no holidays"));
    mia.clicksHome("Settings…");
    eventually(mia::modal, Optional::isPresent);
    mia.submits(
        Map.of(
            "settings.start", "2025-10-20",
            "settings.repository", "https://git.example.org/ecomind/blob/main/"));
    assertThat(shown()).contains("What moves", "P001", "Mon 20 Oct 2025");
    mia.submits(Map.of());
    assertThat(shown()).contains("Recorded.");
    mia.closesAll();
    home(text -> text.contains("Start Mon 20 Oct 2025"));

    answer("/ecomind timeline holidays");
    eventually(mia::modal, Optional::isPresent);
    JsonNode file = mia.uploads("feasts.txt", "2025-10-20 Harvest\n".getBytes(UTF_8)).path("file");
    mia.acts("holidays.file", "files", "[" + file + "]");
    mia.submits(Map.of());
    assertThat(eventually(this::shown, text -> text.contains("What moves")))
        .contains("1 day off", "Harvest");
    mia.submits(Map.of());
    eventually(this::shown, text -> text.contains("Recorded."));
    mia.closesAll();
    mia.opensHome();
    home(text -> text.contains("1 holiday"));
  }

  @Test
  void filesToUpdate_areLinksOnceTheRepositoryIsKnown() {
    assertThat(answer("/ecomind phase P003")).contains("Files to update");
    answer("/ecomind timeline settings");
    eventually(mia::modal, Optional::isPresent);
    mia.submits(Map.of("settings.repository", "https://git.example.org/ecomind/blob/main/"));
    mia.closesAll();

    mia.types("/ecomind phase P003");

    assertThat(mia.lastMessage().toString())
        .contains("<https://git.example.org/ecomind/blob/main/phases/P003/design.md#L");
  }

  private String home(Predicate<String> wanted) {
    return eventually(() -> ShownText.of(mia.home()), wanted);
  }

  private String shown() {
    return mia.modal().map(ShownText::of).orElse("");
  }

  private String answer(String command) {
    return mia.asks(command);
  }
}
