package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece;
import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A link whose label is one path or address while it leads to another. */
final class LinkLabels implements Rule {
  private static final Pattern PATH = Pattern.compile("(?:[\\w.*-]+/)+[\\w.*-]+\\.\\w{1,5}");
  private static final Pattern PATH_OR_FILE =
      Pattern.compile("(?:[\\w.*-]+/)*[\\w.*-]+\\.\\w{1,5}");
  private static final int LONGEST = 400;
  private static final Pattern LEAD = Pattern.compile("^(?:\\./)+|^/+");

  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Place place : document.reading().places()) {
      for (Block block : place.section().blocks()) {
        if (block instanceof Block.Prose prose) {
          check(prose.lines(), findings);
        } else if (block instanceof Block.Bullets bullets) {
          bullets.items().forEach(item -> check(item.lines(), findings));
        } else if (block instanceof Block.Grid grid) {
          grid.rows().forEach(row -> check(row, findings));
        }
      }
    }
    return findings;
  }

  private static void check(List<Phrase> phrases, List<Finding> findings) {
    for (Phrase phrase : phrases) {
      if (!phrase.isPlain()) {
        for (Piece piece : phrase.pieces()) {
          if (differs(piece)) {
            findings.add(finding(phrase, piece));
          }
        }
      }
    }
  }

  private static boolean differs(Piece piece) {
    if (piece.target().isEmpty() || piece.text().length() + piece.target().length() > LONGEST) {
      return false;
    }
    if (piece.text().indexOf('/') < 0) {
      return false;
    }
    String label = bare(piece.text().strip());
    String target = bare(piece.target());
    boolean absolute = target.contains("://") || target.startsWith("..");
    return PATH.matcher(label).matches()
        && !absolute
        && PATH_OR_FILE.matcher(target).matches()
        && !label.equals(target)
        && !target.endsWith("/" + label);
  }

  private static String bare(String path) {
    int anchor = path.indexOf('#');
    return LEAD.matcher(anchor > 0 ? path.substring(0, anchor) : path).replaceFirst("");
  }

  private static Finding finding(Phrase phrase, Piece piece) {
    return new Finding(
        "link-label",
        Weight.INFO,
        phrase.line(),
        "The link is labelled \"%s\" but leads to \"%s\"%s."
            .formatted(
                piece.text().strip(),
                piece.target(),
                bare(piece.text().strip()).endsWith("/" + bare(piece.target()))
                    ? ", which is another file unless this document lies in that folder"
                    : ""));
  }
}
