package dev.ecomind.phasebot.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.review.Finding;
import java.util.List;

/** What the product says to a person. */
final class Sentences {
  private Sentences() {}

  static void assertSentence(String text) {
    assertThat(text).isNotBlank().doesNotContain("\n", "\r", "\0");
    assertThat(text.codePointAt(0)).matches(first -> !Character.isWhitespace(first), "begins");
    assertThat(text).containsPattern("[.?!…\"»”)]$");
  }

  /** Each names a rule, a line of the document or none, and says something. */
  static void assertFindings(List<Finding> findings, String text) {
    int lines = TextLines.of(text).size() + 1;
    for (Finding finding : findings) {
      assertThat(finding.rule()).matches("[a-z]+(-[a-z]+)*");
      assertThat(finding.line()).as(finding::toString).isBetween(0, lines);
      assertThat(finding.text()).as(finding::toString).isNotBlank().doesNotContain("\n", "\0");
    }
  }
}
