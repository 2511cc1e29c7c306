package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.Specimens.Specimen;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the rules names them all, and what it says of each is so. */
class LintRulesTest {
  private static final String PAGE = "docs/lint-rules.md";
  private static final String NEAR_MISSES = "src/test/resources/document/near-misses.md";
  private static final Path SOURCES = Path.of("src/main/java/dev/ecomind/phasebot/document");

  /** How ids are written in the sources: the only strings of this form there. */
  private static final Pattern ID = Pattern.compile("\"(placeholder|[a-z]+(?:-[a-z]+)+)\"");

  @ParameterizedTest
  @MethodSource("examples")
  void example_givesItsRuleAndNoOther(Specimen example) {
    List<Finding> findings = findings(example, 501);

    assertThat(findings)
        .extracting(Finding::rule)
        .contains(example.rule())
        .allMatch(rule -> rule.equals(example.rule()) || rule.equals(example.companion()));
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals(example.rule()))
        .allMatch(finding -> severityOnPage(example).equalsIgnoreCase(finding.severity().name()));
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void nearMiss_givesNothing(Specimen nearMiss) {
    assertThat(findings(nearMiss, 500)).isEmpty();
  }

  @Test
  void page_namesEveryRule() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String part : List.of("lint", "reading", "encoding")) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
        files
            .map(Path::toString)
            .filter(file -> file.endsWith(".java"))
            .forEach(file -> ids(file, known));
      }
    }

    assertThat(rules(examples())).isEqualTo(known);
    assertThat(rules(nearMisses())).isEqualTo(known);
  }

  private static Stream<Specimen> examples() {
    return Specimens.in(PAGE).stream();
  }

  private static Stream<Specimen> nearMisses() {
    return Specimens.in(NEAR_MISSES).stream();
  }

  private static Set<String> rules(Stream<Specimen> specimens) {
    Set<String> rules = new TreeSet<>();
    specimens.forEach(specimen -> rules.add(specimen.rule()));
    return rules;
  }

  private static List<Finding> findings(Specimen specimen, int times) {
    return Documents.READER
        .read(specimen.source(times))
        .fold(Review::findings, ReadResult.Refused::findings);
  }

  private static String severityOnPage(Specimen example) {
    String page = Specimens.text(PAGE);
    int start = page.indexOf("**", page.indexOf("### `" + example.rule() + "`")) + 2;
    return page.substring(start, page.indexOf('.', start));
  }

  private static void ids(String file, Set<String> known) {
    Matcher id = ID.matcher(Specimens.text(file));
    while (id.find()) {
      known.add(id.group(1));
    }
  }
}
