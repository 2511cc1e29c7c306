package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece;
import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link whose label is one path or address while it leads to another. */
final class LinkLabels implements Rule {
  private static final Pattern PATH = Pattern.compile("(?:[\\w.*-]+/)+[\\w.*-]+\\.\\w{1,5}");
  private static final Pattern PATH_OR_FILE =
      Pattern.compile("(?:[\\w.*-]+/)*[\\w.*-]+\\.\\w{1,5}");
  private static final int LONGEST = 400;
  private static final Pattern LEAD = Pattern.compile("^(?:\\./)+|^/+");

  @Override
  public List<Finding> check(Understood document) {
    return document.reading().places().stream()
        .map(Place::section)
        .flatMap(section -> section.blocks().stream())
        .flatMap(LinkLabels::phrases)
        .flatMap(
            phrase ->
                phrase.pieces().stream()
                    .filter(LinkLabels::differs)
                    .map(piece -> finding(phrase, piece)))
        .toList();
  }

  private static Stream<Phrase> phrases(Block block) {
    if (block instanceof Block.Prose prose) {
      return prose.lines().stream();
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream().flatMap(item -> item.lines().stream());
    }
    return block instanceof Block.Grid grid
        ? grid.rows().stream().flatMap(List::stream)
        : Stream.of();
  }

  private static boolean differs(Piece piece) {
    if (piece.target().isEmpty() || piece.text().length() + piece.target().length() > LONGEST) {
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
