package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of phases that names other issues of a phase, or another number, than the list has. */
final class PhaseTableIssues implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    if (!document.review().issues().isEmpty()) {
      IssueWords issues = new IssueWords(document);
      document.reading().places().stream()
          .flatMap(place -> place.section().grids().stream())
          .forEach(grid -> check(document, grid, issues, findings));
    }
    return findings;
  }

  private static void check(
      Understood document, Grid grid, IssueWords issues, List<Finding> findings) {
    int issueColumn = column(grid, document.reading().language().fields());
    if (issueColumn < 1) {
      return;
    }
    Map<ItemId, Phrase> cells = new LinkedHashMap<>();
    for (List<Phrase> row : grid.rows()) {
      Optional<ItemId> phase = document.reading().phases().mentioned(row.get(0).text());
      if (phase.isPresent() && issueColumn < row.size() && !row.get(issueColumn).isBlank()) {
        cells.put(phase.get(), row.get(issueColumn));
      }
    }
    compare(document, cells, issues, findings);
  }

  /** The column of the issues in a table whose first column is of phases; -1 without one. */
  private static int column(Grid grid, Vocabulary<Field> fields) {
    boolean phases =
        !grid.header().isEmpty()
            && fields.exact(grid.header().get(0).text()).filter(Field.PHASE::equals).isPresent();
    for (int at = 1; phases && at < grid.header().size(); at++) {
      if (fields.exact(grid.header().get(at).text()).filter(Field.ISSUE::equals).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static void compare(
      Understood document, Map<ItemId, Phrase> cells, IssueWords issues, List<Finding> findings) {
    List<Finding> unmatched = new ArrayList<>();
    int matched = 0;
    for (Map.Entry<ItemId, Phrase> cell : cells.entrySet()) {
      String text = cell.getValue().text();
      if (text.chars().allMatch(Character::isDigit)) {
        count(document, cell.getKey(), cell.getValue(), findings);
        continue;
      }
      for (String entry : text.split("[,;、，]", -1)) {
        if (document.reading().isPlaceholder(entry)) {
          continue;
        }
        if (issues.cover(cell.getKey(), Terms.of(entry))) {
          matched++;
        } else {
          unmatched.add(unlisted(cell.getKey(), cell.getValue(), entry.strip()));
        }
      }
      Terms said = Terms.of(text);
      issues.of(cell.getKey()).stream()
          .filter(listed -> !listed.title().shares(said))
          .map(listed -> untabled(listed.issue(), cell.getKey(), cell.getValue()))
          .forEach(unmatched::add);
    }
    // Where few agree, the two were written in different words and nothing follows from it.
    if (matched >= unmatched.size()) {
      findings.addAll(unmatched);
    }
  }

  private static void count(
      Understood document, ItemId phase, Phrase cell, List<Finding> findings) {
    long counted =
        document.review().issues().stream()
            .filter(issue -> issue.phase().filter(phase::equals).isPresent())
            .count();
    if (!cell.text().equals(String.valueOf(counted))) {
      findings.add(
          new Finding(
              "issue-count",
              Weight.WARNING,
              cell.line(),
              "The table gives %s %s issues, but %d are listed."
                  .formatted(phase, cell.text(), counted)));
    }
  }

  private static Finding unlisted(ItemId phase, Phrase cell, String entry) {
    return new Finding(
        "issue-unlisted",
        Weight.INFO,
        cell.line(),
        "The table names \"%s\" as an issue of %s, but the list of issues has none of that name."
            .formatted(entry, phase));
  }

  private static Finding untabled(Issue issue, ItemId phase, Phrase cell) {
    return new Finding(
        "issue-untabled",
        Weight.INFO,
        issue.line(),
        "\"%s\" is listed as an issue of %s, but the table of phases does not name it (line %d)."
            .formatted(issue.title(), phase, cell.line()));
  }
}
