package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The README says what is so. */
final class ReadmeTest {
  private String readme = "";

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void everyFileItLinksTo_isThere() {
    assertThat(found("\\]\\(([^)#:]+)\\)"))
        .isNotEmpty()
        .allMatch(file -> Files.exists(Path.of(file)));
  }

  @Test
  void everyVerbOfTheCommandLineItNames_hasHelp() {
    List<String> verbs = found("ecomind\\.jar ([a-z]+)");

    assertThat(verbs)
        .contains("try", "import", "serve", "sandbox", "lint", "export", "migrate", "doctor");
    for (String verb : new TreeSet<>(verbs)) {
      StringWriter out = new StringWriter();
      int exit =
          Main.run(
              Map.of(), new PrintWriter(out, true), new PrintWriter(out, true), verb, "--help");
      assertThat(exit).as(verb).isZero();
      assertThat(out.toString()).contains("Usage: ecomind " + verb);
    }
  }

  @Test
  void settings_areThoseOfTheAnnotatedFile() throws IOException {
    String annotated = Files.readString(Path.of("config/ecomind.conf"));

    assertThat(found("`((?:SLACK|ECOMIND)_[A-Z_]+)`")).isNotEmpty().allMatch(annotated::contains);
  }

  private List<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(readme)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
