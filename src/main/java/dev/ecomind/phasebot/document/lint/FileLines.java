package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.FileReference;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two changes to a file that touch the same lines of it. */
final class FileLines implements Rule {
  private static final Pattern LINES =
      Pattern.compile(":\\s?(\\d{1,6})(?:\\s?[-–]\\s?(\\d{1,6}))?");

  @Override
  public List<Finding> check(Understood document) {
    Map<String, List<Range>> files =
        document.review().files().stream()
            .flatMap(file -> ranges(file).stream())
            .collect(Collectors.groupingBy(Range::path));
    List<Finding> findings = new ArrayList<>();
    files.values().forEach(ranges -> check(ranges, findings));
    return findings;
  }

  private static void check(List<Range> unsorted, List<Finding> findings) {
    List<Range> ranges = new ArrayList<>(unsorted);
    ranges.sort(Comparator.comparingInt(Range::from).thenComparing(Range::to, (a, b) -> b - a));
    Range widest = ranges.get(0);
    for (Range range : ranges.subList(1, ranges.size())) {
      if (range.from <= widest.to && range.line != widest.line) {
        findings.add(finding(range, widest));
      }
      widest = range.to > widest.to ? range : widest;
    }
  }

  private static Finding finding(Range range, Range other) {
    boolean later = range.line > other.line;
    Range here = later ? range : other;
    Range there = later ? other : range;
    return new Finding(
        "file-lines-overlap",
        Weight.INFO,
        here.line,
        "Lines %s of %s are to be changed here, and lines %s already in line %d (\"%s\")."
            .formatted(here.lines(), here.path, there.lines(), there.line, there.text));
  }

  private static List<Range> ranges(FileReference file) {
    int colon = file.path().indexOf(':');
    List<Range> ranges = new ArrayList<>();
    if (colon > 0) {
      Matcher lines = LINES.matcher(file.path());
      while (lines.find()) {
        int from = Integer.parseInt(lines.group(1));
        int to = lines.group(2) == null ? from : Integer.parseInt(lines.group(2));
        String path = file.path().substring(0, colon);
        ranges.add(new Range(path, file.line(), file.text(), from, Math.max(from, to)));
      }
    }
    return ranges;
  }

  /** Lines of a file, and the line of the document that names them. */
  private record Range(String path, int line, String text, int from, int to) {
    String lines() {
      return from == to ? String.valueOf(from) : from + "-" + to;
    }
  }
}
