package dev.ecomind.phasebot.sandbox.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of Block Kit, and what is only noted. */
final class BlockCheckTest {
  @ParameterizedTest
  @CsvSource({
    "section, 3000",
    "header, 150",
    "button, 75",
    "value, 2000",
    "option, 75",
    "optionValue, 150",
    "field, 2000",
    "blockId, 255",
    "actionId, 255",
    "confirmTitle, 100",
    "confirmText, 300"
  })
  void lengths_areKeptExactly(String what, int limit) {
    assertThat(refusals(sample(what, "x".repeat(limit)))).isEmpty();
    assertThat(refusals(sample(what, "x".repeat(limit + 1)))).hasSize(1);
    assertThat(refusals(sample(what, "🙂".repeat(limit)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"type\":\"divider\"}', 50",
    "'{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}', 50"
  })
  void messages_holdFiftyBlocks(String block, int limit) {
    assertThat(refusals("[" + repeat(block, limit) + "]")).isEmpty();
    assertThat(refusals("[" + repeat(block, limit + 1) + "]"))
        .containsExactly("no more than 50 items allowed");
  }

  @Test
  void counts_areKept() {
    String text = "{\"type\":\"mrkdwn\",\"text\":\"x\"}";
    String button = "{\"type\":\"button\",\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}";

    assertThat(refusals("[{\"type\":\"context\",\"elements\":[" + repeat(text, 10) + "]}]"))
        .isEmpty();
    assertThat(refusals("[{\"type\":\"context\",\"elements\":[" + repeat(text, 11) + "]}]"))
        .hasSize(1);
    assertThat(refusals("[{\"type\":\"section\",\"fields\":[" + repeat(text, 11) + "]}]"))
        .hasSize(1);
    assertThat(refusals("[{\"type\":\"actions\",\"elements\":[" + repeat(button, 25) + "]}]"))
        .isEmpty();
    assertThat(refusals("[{\"type\":\"actions\",\"elements\":[" + repeat(button, 26) + "]}]"))
        .hasSize(1);
    assertThat(refusals("[{\"type\":\"actions\",\"elements\":[]}]")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"type\":\"section\"}] | missing required field",
        "[{\"type\":\"section\",\"text\":\"x\"}] | valid text object",
        "[{\"type\":\"section\",\"txt\":1,\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}] | additional",
        "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"\"}}] | more than 0",
        "[{\"type\":\"header\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}] | unsupported type",
        "[{\"type\":\"divider\",\"block_id\":\"a\"},{\"type\":\"divider\",\"block_id\":\"a\"}] | unique",
        "[{\"type\":\"image\",\"alt_text\":\"x\"}] | exactly one",
        "[{\"type\":\"context\",\"elements\":[{\"type\":\"button\"}]}] | unsupported type",
        "[\"x\"] | unsupported type",
        "{} | array"
      })
  void malformedBlocks_areRefused(String blocks, String words) {
    assertThat(refusals(blocks)).anyMatch(refusal -> refusal.contains(words));
  }

  @Test
  void surfaces_areKept() {
    JsonNode table =
        json("{\"type\":\"table\",\"rows\":[[{\"type\":\"raw_text\",\"text\":\"x\"}]]}");

    assertThat(refusals("[" + table + "]")).isEmpty();
    assertThat(refusals("[" + table + "," + table + "]")).containsExactly("only one table allowed");
    assertThat(viewRefusals("{\"type\":\"home\",\"blocks\":[" + table + "]}", Surface.HOME))
        .hasSize(1);
  }

  @Test
  void modalWithInput_needsSubmit() {
    String modal =
        """
        {"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[{"type":"input",
         "label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input"}}]}
        """;

    assertThat(viewRefusals(modal, Surface.MODAL)).anyMatch(words -> words.contains("submit"));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "-2.5, 0", "abc, 1", "1e9, 1", "'', 1"})
  void limitsOfANumber_areNumbers(String least, int refusals) {
    String modal =
        """
        {"type":"modal","title":{"type":"plain_text","text":"T"},
         "submit":{"type":"plain_text","text":"S"},"blocks":[{"type":"input",
         "label":{"type":"plain_text","text":"L"},"element":{"type":"number_input",
           "is_decimal_allowed":true,"min_value":"%s"}}]}
        """;

    assertThat(viewRefusals(modal.formatted(least), Surface.MODAL)).hasSize(refusals);
  }

  @Test
  void longMessages_areNotedAndThenRefused() {
    String block =
        "{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\""
            + "x".repeat(2500)
            + "\"}}";

    assertThat(BlockCheck.message(json("[" + repeat(block, 5) + "]"))).hasSize(1);
    assertThat(BlockCheck.isTooLong(json("[" + repeat(block, 5) + "]"))).isFalse();
    assertThat(BlockCheck.isTooLong(json("[" + repeat(block, 6) + "]"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "fine *bold* _it_ ~no~ <https://a.b|link> <@U1> &lt;b&gt; `**x**` ^ 0",
        "**bold** ^ 1",
        "[text](https://a.b) ^ 1",
        "a < b ^ 1",
        "R&D ^ 1",
        "<!here> look ^ 1"
      })
  void mrkdwnThatLooksWrong_isNoted(String text, int notes) {
    assertThat(BlockCheck.text(text)).hasSize(notes);
  }

  private static String sample(String what, String text) {
    String plain = "{\"type\":\"plain_text\",\"text\":\"%s\"}";
    String shape =
        switch (what) {
          case "section" -> "{\"type\":\"section\",\"text\":" + plain + "}";
          case "header" -> "{\"type\":\"header\",\"text\":" + plain + "}";
          case "field" -> "{\"type\":\"section\",\"fields\":[" + plain + "]}";
          case "blockId" -> "{\"type\":\"divider\",\"block_id\":\"%s\"}";
          case "button" -> button("\"text\":" + plain);
          case "value" -> button(label() + ",\"value\":\"%s\"");
          case "actionId" -> button(label() + ",\"action_id\":\"%s\"");
          case "confirmTitle" -> button(label() + ",\"confirm\":" + confirm(plain, "x"));
          case "confirmText" -> button(label() + ",\"confirm\":" + confirm("x", plain));
          case "option" -> select("\"text\":" + plain + ",\"value\":\"v\"");
          case "optionValue" -> select(label() + ",\"value\":\"%s\"");
          default -> throw new IllegalArgumentException(what);
        };
    return "[" + shape.replace("%s", text) + "]";
  }

  private static String label() {
    return "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}";
  }

  private static String confirm(String title, String text) {
    String plain = "{\"type\":\"plain_text\",\"text\":\"x\"}";
    return "{\"title\":%1,\"text\":%2,\"confirm\":%3,\"deny\":%3}"
        .replace("%1", title.equals("x") ? plain : title)
        .replace("%2", text.equals("x") ? plain : text)
        .replace("%3", plain);
  }

  private static String button(String fields) {
    return "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\"," + fields + "}]}";
  }

  private static String select(String option) {
    return "{\"type\":\"actions\",\"elements\":[{\"type\":\"static_select\",\"options\":[{"
        + option
        + "}]}]}";
  }

  private static String repeat(String one, int times) {
    return String.join(",", Collections.nCopies(times, one));
  }

  private static List<String> refusals(String blocks) {
    return words(BlockCheck.message(json(blocks)));
  }

  private static List<String> viewRefusals(String view, Surface surface) {
    return words(BlockCheck.view(json(view), surface));
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().filter(Finding::isRefused).map(Finding::words).toList();
  }

  private static JsonNode json(String text) {
    return Json.parse(text).orElseThrow();
  }
}
