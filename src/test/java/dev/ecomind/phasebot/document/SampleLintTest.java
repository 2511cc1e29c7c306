package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a careful reader finds to ask about in the bundled sample. */
class SampleLintTest {
  private final List<Finding> findings = Documents.read(Documents.sample()).findings();

  @Test
  void findings_areTheGoldenFile() {
    String lines =
        findings.stream()
            .map(
                one ->
                    "%d: %s %s: %s%n".formatted(one.line(), one.severity(), one.rule(), one.text()))
            .collect(Collectors.joining())
            .replace("\r\n", "\n");

    GoldenText.assertSame("golden/document/sample-findings.txt", lines);
  }

  @Test
  void noFinding_standsTwice() {
    assertThat(findings).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(35);
    assertThat(findings).extracting(Finding::text).filteredOn(this::isOnce).hasSizeGreaterThan(50);
  }

  private boolean isOnce(String text) {
    return findings.stream().filter(one -> one.text().equals(text)).count() == 1;
  }
}
