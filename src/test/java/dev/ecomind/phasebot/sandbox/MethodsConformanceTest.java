package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The official client uses every method, and every answer is as the reference describes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MethodsConformanceTest {
  private final Bench bench = Bench.start(ClientWalk.manifest());
  private final Map<String, List<JsonNode>> answers = new TreeMap<>();

  @BeforeAll
  void walk() throws Exception {
    new ClientWalk(bench).run();
    for (JsonNode entry : bench.page.log()) {
      if (entry.path("ok").asBoolean() && entry.path("name").asText().matches("\\w+(\\.\\w+)+")) {
        answers
            .computeIfAbsent(entry.path("name").asText(), name -> new ArrayList<>())
            .add(Json.parse(entry.path("response").asText()).orElseThrow());
      }
    }
  }

  @AfterAll
  void stop() {
    bench.close();
  }

  @Test
  void everyMethodOfTheTable_wasCalledAndSucceeded() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("api/methods.yaml"))) {
      JsonNode table = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper().readTree(in);
      Set<String> methods = new TreeSet<>();
      table.path("methods").fieldNames().forEachRemaining(methods::add);
      assertThat(answers.keySet()).isEqualTo(methods);
    }
  }

  @Test
  void theClientsCalls_leaveNoViolation() {
    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void answers_areWithinTheReferencesOutput() {
    Map<String, Set<String>> faults = new TreeMap<>();
    answers.forEach(
        (method, given) -> {
          OutputSchema schema = new OutputSchema(ConformanceData.reference(method));
          given.forEach(
              answer ->
                  faults
                      .computeIfAbsent(method, m -> new TreeSet<>())
                      .addAll(schema.faults(answer)));
        });
    faults.values().removeIf(Set::isEmpty);

    assertThat(faults).isEmpty();
  }

  @Test
  void answers_haveTheTypesOfTheReferencesExample() {
    Set<String> differences = new TreeSet<>();
    answers.forEach(
        (method, given) -> {
          JsonNode example = ConformanceData.reference(method).at("/examples/success/example");
          given.forEach(answer -> compare(method, answer, example, differences));
        });

    // Slack's example has the count as a text, its own clients read a number.
    differences.remove("usergroups.list/usergroups/user_count: NUMBER for STRING");
    assertThat(differences).isEmpty();
  }

  private static void compare(
      String path, JsonNode ours, JsonNode example, Set<String> differences) {
    if (ours.isNull() || example.isNull() || example.isMissingNode()) {
      return;
    }
    if (ours.getNodeType() != example.getNodeType()) {
      differences.add(path + ": " + ours.getNodeType() + " for " + example.getNodeType());
      return;
    }
    for (Map.Entry<String, JsonNode> field : ours.properties()) {
      compare(
          path + "/" + field.getKey(), field.getValue(), example.path(field.getKey()), differences);
    }
    if (ours.isArray() && !ours.isEmpty() && !example.isEmpty()) {
      compare(path, ours.get(0), example.get(0), differences);
    }
  }
}
