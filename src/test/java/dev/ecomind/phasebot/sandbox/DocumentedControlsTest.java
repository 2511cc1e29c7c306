package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/sandbox.md} do what stands below them. */
final class DocumentedControlsTest {
  private static final Path PAGE = Path.of("docs/sandbox.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\n(curl .*)\\n```\\n```json\\n(.*)\\n```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** One call and the fields that its answer must have. */
  private record Example(String command, String answer) {
    List<String> words() {
      return WORD.matcher(command)
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .toList();
    }
  }

  @Test
  void examples_areAnsweredAsTheySay() throws Exception {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThan(12);

    try (Bench bench = Bench.start()) {
      HttpClient client = HttpClient.newHttpClient();
      for (Example example : examples) {
        JsonNode answer = run(client, bench, example);
        for (Map.Entry<String, JsonNode> field :
            Json.parse(example.answer()).orElseThrow().properties()) {
          assertThat(answer.path(field.getKey())).as(example.command()).isEqualTo(field.getValue());
        }
      }
    }
  }

  @Test
  void everyKindOfFault_isDocumented() throws Exception {
    try (Bench bench = Bench.start()) {
      String words = bench.page.post("_control/faults", Json.object()).path("error").asText();
      List<String> kinds = List.of(words.replaceAll(".* one of |\\.$", "").split(", "));

      assertThat(documentedKinds()).containsExactlyInAnyOrderElementsOf(kinds);
      for (String kind : kinds) {
        bench.page.control("faults", Json.object().put("kind", kind).put("count", 1));
      }
    }
  }

  private static List<String> documentedKinds() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    String faults = page.substring(page.indexOf("### Faults"), page.indexOf("### What happened"));
    return Pattern.compile("(?m)^\\| (`.*?`) \\|")
        .matcher(faults)
        .results()
        .flatMap(row -> Pattern.compile("`(\\w+)`").matcher(row.group(1)).results())
        .map(kind -> kind.group(1))
        .toList();
  }

  private static JsonNode run(HttpClient client, Bench bench, Example example)
      throws IOException, InterruptedException {
    List<String> words = example.words();
    String url = words.stream().filter(word -> word.startsWith("http")).findFirst().orElseThrow();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(bench.resolve(URI.create(url).toString().substring(22)));
    String method = after(words, "-X", "GET");
    String body = after(words, "-d", "");
    if (words.contains("-H")) {
      String[] header = after(words, "-H", "").split(": ", 2);
      request.header(header[0], header[1]);
    }
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    String text = client.send(request.build(), BodyHandlers.ofString()).body();
    return Json.parse(text).orElseThrow();
  }

  private static String after(List<String> words, String option, String otherwise) {
    int at = words.indexOf(option);
    return at < 0 ? otherwise : words.get(at + 1);
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (MatchResult found :
        EXAMPLE.matcher(Files.readString(PAGE, StandardCharsets.UTF_8)).results().toList()) {
      examples.add(new Example(found.group(1), found.group(2)));
    }
    return examples;
  }
}
