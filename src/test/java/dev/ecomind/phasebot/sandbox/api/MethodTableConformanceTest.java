package dev.ecomind.phasebot.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.ConformanceData;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our table of methods says of each what Slack's documentation says. */
final class MethodTableConformanceTest {
  private static final MethodTable TABLE = MethodTable.load();

  static Stream<String> methods() {
    return TABLE.names().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void row_saysWhatTheReferenceSays(String method) {
    JsonNode reference = ConformanceData.reference(method);
    MethodTable.Row row = TABLE.find(method).orElseThrow();

    assertThat(row.arguments()).isEqualTo(names(reference.at("/args/properties")));
    assertThat(row.required()).isEqualTo(without(texts(reference.at("/args/required")), "token"));
    assertThat(row.scopes()).hasSameElementsAs(texts(reference.at("/scope/bot")));
    assertThat(row.readsJson()).isEqualTo(reference.path("json_input_supported").asBoolean(false));
    assertThat(row.tier().name().toLowerCase(Locale.ROOT))
        .isEqualTo(reference.path("rate_limits").asText());
    assertThat(names(reference.path("errors"))).containsAll(row.errors());
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Set<String> without(Set<String> texts, String one) {
    texts.remove(one);
    return texts;
  }
}
