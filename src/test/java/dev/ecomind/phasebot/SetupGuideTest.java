package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The set-up guide asks for what the bot needs, and for nothing else. */
final class SetupGuideTest {
  private static final Path MANIFEST = Path.of("config/slack-manifest.yaml");
  private static final Path SOCKET_MANIFEST = Path.of("config/slack-manifest-socket.yaml");

  @Test
  void scopes_areExplainedEachAndNoOther() throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    manifest(MANIFEST).at("/oauth_config/scopes/bot").forEach(scope -> asked.add(scope.asText()));

    assertThat(Guide.read().found("(?m)^\\| `([a-z_]+:[a-z.]+|commands)` \\|"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void manifests_differByTheDoorOnly() throws IOException {
    String expected =
        content(Files.readString(MANIFEST))
            .replaceAll("(?m)^.*ecomind\\.example\\.com.*\n", "")
            .replace("socket_mode_enabled: false", "socket_mode_enabled: true");
    if (Boolean.getBoolean("golden.write")) {
      String head = Files.readString(SOCKET_MANIFEST);
      Files.writeString(SOCKET_MANIFEST, head.substring(0, head.indexOf("_metadata")) + expected);
    }

    assertThat(content(Files.readString(SOCKET_MANIFEST))).isEqualTo(expected);
  }

  @Test
  void httpManifest_namesTheHostAsOftenAsTheGuideSays() throws IOException {
    List<String> places =
        Files.readAllLines(MANIFEST).stream()
            .filter(line -> line.contains("ecomind.example.com"))
            .toList();

    assertThat(places).hasSize(4).allMatch(line -> line.endsWith("/slack/events"));
    assertThat(Guide.read().text()).contains("`ecomind.example.com`, four times");
  }

  @Test
  void linksAndSettings_areThere() throws IOException {
    String annotated = Files.readString(Path.of("config/ecomind.conf"));

    assertThat(Guide.read().found("\\]\\(\\.\\./([^)#:]+)\\)"))
        .isNotEmpty()
        .allMatch(file -> Files.exists(Path.of(file)));
    assertThat(Guide.read().found("`((?:SLACK|ECOMIND)_[A-Z_]+)`"))
        .isNotEmpty()
        .allMatch(name -> annotated.contains(name.replaceFirst("_FILE$", "")));
  }

  @Test
  void fiveMistakes_areKnownByWhatIsPrinted() throws IOException {
    Guide guide = Guide.read();

    assertThat(guide.found("(?m)^### (\\d)\\. ")).containsExactly("1", "2", "3", "4", "5");
    assertThat(IntStream.rangeClosed(1, 5).mapToObj(guide::symptoms))
        .allMatch(lines -> !lines.isEmpty());
  }

  private static String content(String yaml) {
    return yaml.substring(yaml.indexOf("_metadata"));
  }

  private static JsonNode manifest(Path file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(file));
  }
}
