package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines that stand under headings which announce issues. */
record IssueLines(NavigableMap<Integer, Extent> extents) {
  static IssueLines of(Understood document) {
    TreeMap<Integer, Extent> extents = new TreeMap<>();
    List<Place> places = document.reading().places();
    for (int at = 0; at < places.size(); at++) {
      if (places.get(at).announced().filter(Topic.ISSUES::equals).isPresent()) {
        Extent extent = Extent.of(document, at);
        extents.put(extent.first(), extent);
      }
    }
    return new IssueLines(extents);
  }

  boolean hold(int line) {
    Map.Entry<Integer, Extent> nearest = extents.floorEntry(line);
    return nearest != null && nearest.getValue().holds(line);
  }
}
