package dev.ecomind.phasebot.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.container.Dockerfile.Instruction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DockerfileTest {
  private static final List<String> SETTINGS =
      List.of(
          "SLACK_SIGNING_SECRET",
          "SLACK_BOT_TOKEN",
          "SLACK_APP_TOKEN",
          "SLACK_CLIENT_ID",
          "SLACK_CLIENT_SECRET",
          "SLACK_API_URL",
          "ECOMIND_DATABASE_URL",
          "ECOMIND_PORT",
          "ECOMIND_ADMIN_PORT",
          "ECOMIND_ADMIN_HOST",
          "ECOMIND_TIME_ZONE",
          "ECOMIND_ENCRYPTION_KEY");

  private final Dockerfile dockerfile = Dockerfile.read(Path.of("Dockerfile"));

  DockerfileTest() throws IOException {}

  @Test
  void copies_takeFromTheFolderOnlyWhatIsThereAndNotIgnored() throws IOException {
    List<String> ignored = Files.readAllLines(Path.of(".dockerignore"), UTF_8);

    List<String> sources =
        dockerfile.all("COPY").stream()
            .filter(copy -> !copy.has("--from=build"))
            .flatMap(copy -> copy.sources().stream())
            .toList();

    assertThat(sources)
        .containsExactly("pom.xml", "config", "src/main", "LICENSE")
        .allSatisfy(source -> assertThat(Path.of(source)).exists())
        .allSatisfy(source -> assertThat(ignored).contains("!" + Path.of(source).getName(0)))
        .noneMatch(ignored::contains);
  }

  @Test
  void copies_takeFromTheBuildOnlyWhatItMakes() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"), UTF_8);

    List<String> sources =
        dockerfile.all("COPY").stream()
            .filter(copy -> copy.has("--from=build"))
            .flatMap(copy -> copy.sources().stream())
            .toList();

    assertThat(dockerfile.all("WORKDIR").get(0).argument()).isEqualTo("/build");
    assertThat(sources).containsExactly("/build/target/lib", "/build/target/ecomind.jar");
    assertThat(pom)
        .contains("<finalName>ecomind</finalName>")
        .contains("<outputDirectory>${project.build.directory}/lib</outputDirectory>")
        .contains("<classpathPrefix>lib/</classpathPrefix>");
  }

  @Test
  void settings_areThoseOfTheContract() {
    assertThat(dockerfile.settings()).isNotEmpty().isSubsetOf(SETTINGS);
  }

  @Test
  void secrets_areNotInTheImage() {
    List<String> set =
        dockerfile.all("ENV").stream()
            .flatMap(instruction -> instruction.words().stream())
            .filter(word -> word.contains("="))
            .map(word -> word.substring(0, word.indexOf('=')))
            .filter(name -> name.matches("[A-Z_]+"))
            .toList();

    assertThat(set).containsExactly("ECOMIND_DATABASE_URL", "JAVA_OPTS");
    assertThat(dockerfile.all("ARG")).isEmpty();
  }

  @Test
  void image_runsOnTheNewestRuntimeAsNobodyOfTheMachine() {
    List<Instruction> stages = dockerfile.all("FROM");

    assertThat(stages).hasSize(2);
    assertThat(stages.get(1).argument()).startsWith("eclipse-temurin:25-jre");
    assertThat(dockerfile.last("USER").argument()).isEqualTo("10001:10001");
    assertThat(dockerfile.all("RUN"))
        .anyMatch(run -> run.argument().contains("chown 10001:10001 /data"));
    assertThat(dockerfile.last("VOLUME").argument()).isEqualTo("/data");
    assertThat(dockerfile.last("EXPOSE").argument()).isEqualTo("3000 3001");
  }
}
