package dev.ecomind.phasebot.sandbox.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.ConformanceData;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All valid fixtures of the block specification are accepted, all invalid cases refused. */
final class BlockConformanceTest {
  private static final Set<String> INPUT_ONLY =
      Set.of(
          "email_text_input",
          "file_input",
          "number_input",
          "plain_text_input",
          "rich_text_input",
          "url_text_input");

  static Stream<InvalidCase> invalidCases() {
    return InvalidCase.all().stream();
  }

  @ParameterizedTest
  @MethodSource("invalidCases")
  void invalidCase_isRefusedForOneReason(InvalidCase invalid) {
    assertThat(invalid.refusals()).hasSizeBetween(1, 2);
  }

  @Test
  void invalidCases_areAllOfTheSpecification() {
    Set<String> known = new TreeSet<>();
    invalidCases().forEach(invalid -> known.add(invalid.id()));
    Set<String> wanted = new TreeSet<>();
    ConformanceData.read(spec().resolve("fixtures/invalid/manifest.json"))
        .path("cases")
        .forEach(invalid -> wanted.add(invalid.path("id").asText()));

    assertThat(known).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"blocks", "elements", "objects", "rich_text", "views", "attachments", "messages"})
  void validFixtures_areAccepted(String kind) {
    List<Path> files = files(spec().resolve("fixtures/valid").resolve(kind));

    assertThat(files).isNotEmpty();
    for (Path file : files) {
      JsonNode fixture = ConformanceData.read(file);
      assertThat(findings(kind, file.getFileName().toString(), fixture))
          .filteredOn(Finding::isRefused)
          .as(file.toString())
          .isEmpty();
    }
  }

  private static List<Finding> findings(String kind, String name, JsonNode fixture) {
    return switch (kind) {
      case "blocks" -> Fixtures.findings("message", fixture);
      case "elements" -> element(fixture);
      case "objects" -> object(name, fixture);
      case "rich_text" -> Fixtures.findings("message", richText(fixture));
      case "views" -> Fixtures.findings(fixture.path("type").asText(), fixture);
      case "attachments" -> {
        ObjectNode body = Json.object();
        body.putArray("attachments").add(fixture);
        yield MessageDraft.of(body).findings();
      }
      default -> message(name, fixture);
    };
  }

  private static List<Finding> message(String name, JsonNode fixture) {
    MessageDraft draft =
        name.startsWith("webhook") ? MessageDraft.ofAnswer(fixture) : MessageDraft.of(fixture);
    assertThat(draft.error()).as(name).isEmpty();
    return draft.findings();
  }

  private static List<Finding> element(JsonNode element) {
    String type = element.path("type").asText();
    if (type.equals("url")) {
      ObjectNode card = Fixtures.in("task_card", "sources", Fixtures.list(element));
      return Fixtures.findings("message", card.put("task_id", "t").put("title", "T"));
    }
    if (type.equals("image")) {
      return Fixtures.findings("context", element);
    }
    boolean isAccessory = type.startsWith("multi_");
    return Fixtures.findings(
        INPUT_ONLY.contains(type) ? "input" : isAccessory ? "accessory" : "action", element);
  }

  private static List<Finding> object(String name, JsonNode object) {
    Map<String, String> places =
        Map.of(
            "confirmation_dialogue",
            "{\"type\":\"button\",\"text\":$p,\"confirm\":$x}",
            "conversation_filter",
            "{\"type\":\"conversations_select\",\"filter\":$x}",
            "dispatch_action",
            "{\"type\":\"plain_text_input\",\"dispatch_action_config\":$x}",
            "option_group",
            "{\"type\":\"static_select\",\"option_groups\":[$x]}",
            "option_",
            "{\"type\":\"static_select\",\"options\":[$x]}",
            "input_parameter",
            "{\"type\":\"workflow_button\",\"text\":$p,\"workflow\":{\"trigger\":{\"url\":\"https://a.b\","
                + "\"customizable_input_parameters\":[$x]}}}",
            "trigger",
            "{\"type\":\"workflow_button\",\"text\":$p,\"workflow\":{\"trigger\":$x}}",
            "workflow",
            "{\"type\":\"workflow_button\",\"text\":$p,\"workflow\":$x}");
    if (name.startsWith("text_")) {
      return Fixtures.findings("message", Fixtures.in("section", "text", object));
    }
    Map.Entry<String, String> place =
        places.entrySet().stream()
            .filter(entry -> name.startsWith(entry.getKey()))
            .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
            .orElseThrow();
    String element =
        place
            .getValue()
            .replace("$p", Fixtures.plain().toString())
            .replace("$x", object.toString());
    String surface = place.getKey().equals("dispatch_action") ? "input" : "action";
    return Fixtures.findings(surface, Json.parse(element).orElseThrow());
  }

  private static JsonNode richText(JsonNode part) {
    boolean isWhole = part.path("type").asText().startsWith("rich_text_");
    JsonNode section =
        isWhole ? part : Fixtures.in("rich_text_section", "elements", Fixtures.list(part));
    return Fixtures.in("rich_text", "elements", Fixtures.list(section));
  }

  private static Path spec() {
    return ConformanceData.folder("slackblocks-spec").resolve("spec");
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
