package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Single items in chat, over HTTP against the sandbox: owners, days, comparisons, pictures. */
final class ItemIT {
  @RegisterExtension final RunningTrial trial = RunningTrial.withSample();
  private SandboxUser mia;

  @BeforeEach
  void start() {
    mia = trial.as("mia");
    eventually(() -> answer("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
  }

  @Test
  void missingTarget_isSearchedForAndDone() {
    mia.types("/ecomind done");
    eventually(mia::modal, Optional::isPresent);

    JsonNode offered = mia.searches("pick.item", "baselining");
    String picked = offered.at("/options/0/value").asText();
    assertThat(mia.submits(Map.of("pick.item", picked)).path("ok").asBoolean()).isTrue();

    assertThat(shown()).contains("Done: ", picked);
    mia.closes();
    assertThat(answer("/ecomind done " + picked + " undo")).contains("Open again");
  }

  @Test
  void assignedTask_isTheNewOwnersWhoIsToldSo() {
    mia.types("/ecomind assign T1");
    eventually(mia::modal, Optional::isPresent);
    mia.submits(Map.of("assign.person", trial.page().as("sam").id()));
    mia.closes();

    JsonNode told =
        eventually(() -> trial.page().as("sam").directMessages(), all -> !all.isEmpty()).get(0);

    assertThat(ShownText.of(told)).contains("gave you", "T1");
    SandboxUser sam = trial.as("sam");
    assertThat(sam.asks("/ecomind mine")).contains("T1");
    assertThat(sam.asks("/ecomind done T1")).contains("Done: ", "T1");
  }

  @Test
  void movedDueDay_isShownConfirmedAndToldToTheChannel() {
    decideTheTimeline();
    mia.types("/ecomind due C1 +2wd because the vendor answers late");
    eventually(mia::modal, Optional::isPresent);
    assertThat(shown()).contains("C1", "→");

    mia.submits(Map.of());

    assertThat(shown()).contains("Recorded.");
    mia.closes();
    String record =
        eventually(
                () -> posted().stream().filter(text -> text.contains("says")).findFirst(),
                Optional::isPresent)
            .orElseThrow();
    assertThat(record).contains("C1", "the vendor answers late");
    assertThat(answer("/ecomind why C1")).contains("because the vendor answers late");
  }

  @Test
  void optionsOfADecision_areComparedWithoutRecordingAnything() {
    String compared = answer("/ecomind whatif D1");

    assertThat(compared).contains("ECS", "EKS", "Active:", "Dropped:", "Nothing was recorded");
    assertThat(answer("/ecomind decisions open")).contains("D1");
  }

  @Test
  void timeline_comesInWordsAndAsAPictureWithThem() {
    decideTheTimeline();

    assertThat(answer("/ecomind timeline")).contains("P003", "Forecast", "Original estimate");

    JsonNode file =
        eventually(mia::directMessages, all -> all.stream().anyMatch(one -> one.has("files")))
            .stream()
            .filter(one -> one.has("files"))
            .findFirst()
            .orElseThrow()
            .at("/files/0");
    assertThat(file.path("name").asText()).isEqualTo("ecomind-timeline.png");
    assertThat(file.path("alt_txt").asText()).contains("P003");
  }

  private void decideTheTimeline() {
    mia.types("/ecomind decide D2 Recommended start=2025-10-13 because we need the time");
    eventually(mia::modal, Optional::isPresent);
    mia.submits(Map.of());
    mia.closes();
  }

  private String answer(String command) {
    return mia.asks(command);
  }

  private String shown() {
    return ShownText.of(mia.modal().orElseThrow());
  }

  private List<String> posted() {
    return mia.messages().stream()
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> !message.path("ephemeral").asBoolean())
        .map(ShownText::of)
        .toList();
  }
}
