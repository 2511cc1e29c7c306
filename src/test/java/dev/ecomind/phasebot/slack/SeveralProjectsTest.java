package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.review.Revision;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workspace with two projects, neither of them bound to a channel. */
final class SeveralProjectsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Chat chat = new Chat();

  @BeforeEach
  void addTheBakery() {
    chat.projects.importing(
        "bakery",
        new byte[0],
        Author.commandLine(),
        before -> new Projects.Imported<>(Optional.of(Revision.first(Bakery.review())), ""));
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void placeOfNoProject_saysWhichThereAre() {
    assertThat(chat.said(DANA, "status"))
        .contains("*bakery*, *ecomind*", "/ecomind status project=bakery");
    assertThat(chat.said(DANA, "status project=bakry"))
        .contains("I read project \"bakry\"", "/ecomind status project=bakery");
  }

  @Test
  void named_itIsShownAndItsButtonsMeanItToo() {
    JsonNode shown = chat.type(DANA, "status project=Bakery");

    assertThat(shown.path("text").asText()).contains("*bakery*");
    assertThat(shown.findValuesAsText("value"))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" project=bakery"));
  }

  @Test
  void modalOpenedForIt_meansItUntilItIsSubmitted() {
    chat.type(LEAD, "due C1 2025-12-24 project=bakery because of the flour");
    JsonNode form = chat.surfaces.opened.get(0);

    JsonNode recorded = chat.submit(LEAD, form, Map.of("due.day", Chat.day("2025-12-24")));

    assertThat(recorded.toString()).contains("Recorded");
    assertThat(chat.projects.find("bakery").orElseThrow().facts().overrides()).hasSize(1);
    assertThat(chat.projects.find("ecomind").orElseThrow().facts().overrides()).isEmpty();
  }

  @Test
  void roleGivenInAListOfIt_isGivenThere() {
    JsonNode roles = chat.type(LEAD, "role project=bakery");
    String block =
        roles.findValuesAsText("block_id").stream()
            .filter(id -> id.equals("role@bakery:Baker"))
            .findFirst()
            .orElseThrow();

    chat.choose(LEAD, "role.holder", block, DANA);

    assertThat(chat.projects.find("bakery").orElseThrow().facts().roles()).hasSize(1);
  }

  @Test
  void home_offersBothAndShowsTheChosenOne() {
    chat.event(opened(Optional.empty()));
    JsonNode first = chat.surfaces.homes.get(0);
    assertThat(first.toString()).contains("home.project");
    assertThat(first.path("private_metadata").asText()).contains(" bakery");

    ObjectNode chosen = JSON.createObjectNode().put("action_id", "home.project");
    chosen.put("type", "static_select").putObject("selected_option").put("value", "ecomind");
    chat.actIn(first, DANA, chosen);

    JsonNode second = chat.surfaces.homes.get(1);
    assertThat(second.path("private_metadata").asText()).contains(" ecomind");
    chat.event(opened(Optional.of(second)));
    assertThat(chat.surfaces.homes.get(2)).isEqualTo(second);
  }

  private static ObjectNode opened(Optional<JsonNode> view) {
    ObjectNode event = JSON.createObjectNode().put("type", "app_home_opened");
    event.put("user", DANA).put("tab", "home").put("channel", "D1");
    view.ifPresent(shown -> event.set("view", shown));
    return event;
  }
}
