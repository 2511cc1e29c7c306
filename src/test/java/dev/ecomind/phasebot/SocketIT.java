package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot by sockets: what it does when they end, each way that Slack ends them. */
final class SocketIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private final LogLines log = LogLines.open();
  private Trial trial;
  private SandboxPage page;
  private SandboxUser mia;

  @BeforeEach
  void start() throws Exception {
    trial = Trial.start(0, folder, Door.SOCKET);
    page = SandboxPage.at(trial.address());
    page.withoutRateLimits();
    mia = page.as("mia").in("phases");
    eventually(this::sockets, count -> count == 2);
    eventually(() -> typed("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
  }

  @AfterEach
  void stop() {
    assertThat(page.violations()).isEmpty();
    trial.close();
    log.close();
    assertThat(log.text()).doesNotContain("xapp-", "xoxb-", "ticket");
  }

  @Test
  void commandButtonModalAndHome_goThroughTheSocket() {
    assertThat(typed("/ecomind status")).contains("P003");
    assertThat(mia.clicks("Decisions").path("ok").asBoolean()).isTrue();
    eventually(mia::reads, text -> text.contains("D1"));
    mia.types("/ecomind decide D1");
    eventually(mia::modal, Optional::isPresent);
    assertThat(mia.submits(Map.of("option", "ECS")).path("ok").asBoolean()).isTrue();
    mia.closes();
    mia.opensHome();
    eventually(() -> mia.home().toString(), home -> home.contains("P003"));
  }

  @Test
  void socketsCutOff_areOpenedAgainAndTheGapIsTold() {
    cut("{\"abruptly\":true}");

    eventually(trial::obstacles, obstacles -> !obstacles.isEmpty());
    eventually(trial::obstacles, List::isEmpty);
    assertThat(typed("/ecomind status")).contains("P003");
  }

  @Test
  void refreshByNotice_leavesNoGap() {
    cut("{\"reason\":\"warning\"}");
    eventually(this::sockets, count -> count == 4);
    cut("{\"reason\":\"refresh_requested\",\"only_warned\":true}");

    for (int turn = 0; turn < 4; turn++) {
      assertThat(trial.obstacles()).isEmpty();
      assertThat(typed("/ecomind status")).contains("P003");
    }
    assertThat(sockets()).isEqualTo(4);
  }

  @Test
  void refreshWithoutNotice_comesBack() {
    cut("{\"reason\":\"refresh_requested\"}");

    eventually(this::sockets, count -> count == 4);
    eventually(trial::obstacles, List::isEmpty);
    assertThat(typed("/ecomind status")).contains("P003");
  }

  @Test
  void eventThatComesTwice_isAcknowledgedTwiceAndDoesItsWorkOnce() {
    page.fault("{\"kind\":\"duplicate\",\"name\":\"app_home_opened\",\"count\":1}");

    mia.opensHome();

    eventually(() -> page.log("app_home_opened"), sent -> sent.size() == 2);
    assertThat(page.log("app_home_opened")).allMatch(sent -> sent.path("ok").asBoolean());
    eventually(() -> mia.home().toString(), home -> home.contains("EcoMind"));
  }

  @Test
  void tokens_stayOutOfWhatIsTold() {
    assertThat(page.log().toString()).doesNotContain("xapp-1-sandbox-");
  }

  private String typed(String command) {
    JsonNode sent = mia.types(command);
    assertThat(sent.path("ok").asBoolean()).as(command).isTrue();
    return mia.reads();
  }

  /** How many sockets the bot has opened so far. */
  private int sockets() {
    return Math.toIntExact(
        log.text().lines().filter(line -> line.startsWith("Socket open")).count());
  }

  private void cut(String how) {
    try {
      page.control("disconnect", (ObjectNode) JSON.readTree(how));
    } catch (JsonProcessingException misspelt) {
      throw new IllegalArgumentException(how, misspelt);
    }
  }
}
