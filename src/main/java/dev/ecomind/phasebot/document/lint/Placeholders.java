package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.Property;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand where something was to be filled in. */
final class Placeholders implements Rule {
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/-])(TBD|TBC|TBA|FIXME|XXX+|\\?\\?\\?+|[Ll]orem ipsum)(?![\\p{L}\\p{N}_/-])"
              + "|\\[(?:insert|your|enter|add|fill)\\b[^\\]\\[]{0,60}\\](?!\\()",
          Pattern.UNICODE_CASE);

  /** One of these is in each of them. */
  private static final Hints HINTS = Hints.of("TB", "FIXME", "XX", "??", "orem", "[");

  @Override
  public List<Finding> check(Understood document) {
    Map<Integer, Finding> findings = new TreeMap<>();
    for (Property said : document.front()) {
      if (!said.text().isBlank() && document.reading().isPlaceholder(said.text())) {
        findings.put(said.line(), finding(said.line(), said.label(), said.text()));
      }
    }
    IssueLines issues = IssueLines.of(document);
    for (Line line : document.lines().all()) {
      if (HINTS.areIn(line.text())) {
        Matcher standIn = STAND_IN.matcher(line.text());
        // An issue without owner or deadline has findings of its own.
        if (standIn.find() && !issues.hold(line.number())) {
          findings.putIfAbsent(line.number(), finding(line.number(), line.text(), standIn.group()));
        }
      }
    }
    return new ArrayList<>(findings.values());
  }

  private static Finding finding(int line, String where, String words) {
    String start = where.length() > 80 ? where.substring(0, 80) + "…" : where;
    return new Finding(
        "placeholder", Weight.WARNING, line, "\"%s\" still says \"%s\".".formatted(start, words));
  }
}
