package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ScopeItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something that a phase keeps and defers at once. */
final class ScopeTwice implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<String, ScopeItem> known = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (ScopeItem item : document.review().scope()) {
      String key = item.phase() + " " + Words.fold(Words.withoutRemark(item.text()));
      ScopeItem other = known.putIfAbsent(key, item);
      if (other != null && other.kept() != item.kept()) {
        findings.add(
            new Finding(
                "scope-contradicted",
                Weight.WARNING,
                item.line(),
                "\"%s\" is %s here, but %s in line %d."
                    .formatted(item.text(), said(item), said(other), other.line())));
      }
    }
    return findings;
  }

  private static String said(ScopeItem item) {
    return item.kept() ? "kept" : "deferred";
  }
}
