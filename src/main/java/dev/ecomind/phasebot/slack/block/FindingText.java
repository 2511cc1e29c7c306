package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.review.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a document contradicts, omits or leaves unclear, the gravest first. */
final class FindingText {
  private static final Comparator<Finding> GRAVEST =
      Comparator.comparing(Finding::severity).thenComparingInt(Finding::line);

  private FindingText() {}

  /** Such as "12 findings: 3 errors, 5 warnings, 4 notes". */
  static String count(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "🔎 *No findings*: the document contradicts itself nowhere that I can see.";
    }
    List<String> parts = new ArrayList<>();
    add(parts, findings, Finding.Weight.ERROR, "error");
    add(parts, findings, Finding.Weight.WARNING, "warning");
    add(parts, findings, Finding.Weight.INFO, "note");
    return "🔎 *%s*: %s"
        .formatted(Counted.of(findings.size(), "finding"), String.join(", ", parts));
  }

  private static void add(
      List<String> parts, List<Finding> findings, Finding.Weight weight, String word) {
    int count = (int) findings.stream().filter(one -> one.severity() == weight).count();
    if (count > 0) {
      parts.add(Counted.of(count, word));
    }
  }

  static List<String> lines(List<Finding> findings, int most) {
    return findings.stream().sorted(GRAVEST).limit(most).map(FindingText::line).toList();
  }

  private static String line(Finding finding) {
    String place = finding.line() > 0 ? "line " + finding.line() : "whole document";
    return "%s %s: %s"
        .formatted(glyph(finding.severity()), place, Mrkdwn.inline(finding.text(), 220));
  }

  private static String glyph(Finding.Weight weight) {
    return switch (weight) {
      case ERROR -> "🔴 Error,";
      case WARNING -> "🟡 Warning,";
      case INFO -> "🔵 Note,";
    };
  }
}
