package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Owners that share an issue, or whose name may be short for another. */
final class Owners implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    if (document.review().issues().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    NavigableMap<String, String> roles = new TreeMap<>();
    document.review().roles().forEach(role -> roles.put(role.toLowerCase(Locale.ROOT), role));
    for (Issue issue : document.review().issues()) {
      if (issue.owners().size() > 1) {
        findings.add(
            new Finding(
                "owner-shared",
                Weight.INFO,
                issue.line(),
                "\"%s\" has %d owners (%s); one should answer for it."
                    .formatted(
                        issue.title(), issue.owners().size(), String.join(", ", issue.owners()))));
      }
      issue.owners().forEach(owner -> ambiguous(issue, owner, roles, findings));
    }
    return findings;
  }

  private static void ambiguous(
      Issue issue, String owner, NavigableMap<String, String> roles, List<Finding> findings) {
    String start = owner.toLowerCase(Locale.ROOT) + " ";
    Optional.ofNullable(roles.ceilingEntry(start))
        .filter(next -> next.getKey().startsWith(start))
        .map(Map.Entry::getValue)
        .ifPresent(
            role ->
                findings.add(
                    new Finding(
                        "owner-ambiguous",
                        Weight.INFO,
                        issue.line(),
                        "\"%s\" may or may not be the \"%s\" named elsewhere."
                            .formatted(owner, role))));
  }
}
