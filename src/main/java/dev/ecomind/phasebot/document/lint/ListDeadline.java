package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** An issue that may wait for a later phase, under a heading that wants all settled before work. */
final class ListDeadline implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    TreeMap<Integer, Issue> byLine = new TreeMap<>();
    document.review().issues().forEach(issue -> byLine.put(issue.line(), issue));
    PhaseOrder order = PhaseOrder.of(document);
    List<Place> places = document.reading().places();
    for (int at = 0; at < places.size(); at++) {
      Place place = places.get(at);
      boolean ofIssues = place.announced().filter(Topic.ISSUES::equals).isPresent();
      if (ofIssues && isBeforeAll(place.title(), document)) {
        Extent extent = Extent.of(document, at);
        byLine.subMap(extent.first(), true, extent.last(), true).values().stream()
            .filter(issue -> issue.deadline().filter(due -> isLater(due, order)).isPresent())
            .forEach(issue -> findings.add(finding(issue, place)));
      }
    }
    return findings;
  }

  private static boolean isBeforeAll(String title, Understood document) {
    return document.reading().language().moments().has(title, Moment.BEFORE)
        && document.reading().phases().mentioned(title).isEmpty();
  }

  private static boolean isLater(Deadline due, PhaseOrder order) {
    return due instanceof Deadline.AfterPhase
        || (due instanceof Deadline.BeforePhase before && order.place(before.phase()) > 0);
  }

  private static Finding finding(Issue issue, Place place) {
    return new Finding(
        "deadline-after-list",
        Weight.WARNING,
        issue.line(),
        "\"%s\" is due \"%s\", but its list (line %d) says \"%s\"."
            .formatted(
                issue.title(),
                issue.deadline().map(Deadline::text).orElse(""),
                place.section().line(),
                place.title()));
  }
}
