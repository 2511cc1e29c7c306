package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of issues whose heading claims another number or another weight than its entries have. */
final class IssueList implements Rule {
  private static final Pattern COUNT = Pattern.compile("(?<![\\w.])(\\d{1,3})(?![\\w.%])");

  private static final int LAST = Integer.MAX_VALUE;

  @Override
  public List<Finding> check(Understood document) {
    TreeMap<Integer, Issue> byLine = new TreeMap<>();
    document.review().issues().forEach(issue -> byLine.put(issue.line(), issue));
    List<Finding> findings = new ArrayList<>();
    List<Place> places = document.reading().places();
    for (int at = 0; at < places.size(); at++) {
      Place place = places.get(at);
      if (place.announced().filter(Topic.ISSUES::equals).isPresent()) {
        int within = (int) place.section().all().count();
        int end = at + within < places.size() ? places.get(at + within).section().line() : LAST;
        NavigableMap<Integer, Issue> issues =
            byLine.subMap(place.section().line(), true, end, false);
        check(document, place, List.copyOf(issues.values()), findings);
      }
    }
    return findings;
  }

  private static void check(
      Understood document, Place place, List<Issue> issues, List<Finding> findings) {
    int line = place.section().line();
    Matcher count = COUNT.matcher(place.title());
    boolean counts = count.find() && !isName(document, place.title().substring(0, count.start()));
    if (!issues.isEmpty() && counts && Integer.parseInt(count.group(1)) != issues.size()) {
      findings.add(
          new Finding(
              "list-count",
              Weight.WARNING,
              line,
              "The heading speaks of %s, but %d issues follow."
                  .formatted(count.group(1), issues.size())));
    }
    boolean critical =
        document.reading().language().severities().has(place.title(), Severity.BLOCKING);
    for (Issue issue : issues) {
      if (critical && (issue.impact() == Severity.MEDIUM || issue.impact() == Severity.LOW)) {
        findings.add(
            new Finding(
                "severity-in-list",
                Weight.INFO,
                issue.line(),
                "\"%s\" is %s but stands among the critical ones."
                    .formatted(issue.title(), issue.impact())));
      }
    }
  }

  /** Whether the number behind these words is the name of something, as in "Issues of week 3". */
  private static boolean isName(Understood document, String before) {
    String[] words = before.strip().split("\\s+", -1);
    return document.reading().language().fields().exact(words[words.length - 1]).isPresent()
        && !words[words.length - 1].isEmpty();
  }
}
