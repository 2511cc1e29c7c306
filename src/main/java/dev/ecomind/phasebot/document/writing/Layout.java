package dev.ecomind.phasebot.document.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Which block each line of a document belongs to, so that a note can follow it and fit in. */
final class Layout {
  /** As deep as the reader reads; what is deeper is plain text to both. */
  private static final int DEEPEST = 100;

  private final Map<Integer, Leaf> leaves = new HashMap<>();

  private Layout() {}

  /** What a block without further blocks in it is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    TABLE,
    CODE,
    HTML
  }

  /**
   * A block without further blocks in it.
   *
   * @param first number of its first line, from 1
   * @param last number of its last line
   * @param column where its text begins on the first line, from 0
   */
  record Leaf(Kind kind, int first, int last, int column) {}

  static Layout of(String markdown) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            // Only blocks are looked at.
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();
    Layout layout = new Layout();
    layout.walk(parser.parse(markdown));
    return layout;
  }

  /** The block that holds the line. */
  Optional<Leaf> at(int line) {
    return Optional.ofNullable(leaves.get(line));
  }

  private void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Optional<Leaf> leaf = leaf(node);
      leaf.ifPresent(this::add);
      if (leaf.isEmpty()) {
        walk(node);
      }
      if (node instanceof ListItem) {
        beginsBelowItsMarker(node);
      }
    }
  }

  private void add(Leaf leaf) {
    for (int line = leaf.first(); line <= leaf.last(); line++) {
      leaves.put(line, leaf);
    }
  }

  /** An entry whose words begin on the line after the bullet. */
  private void beginsBelowItsMarker(Node item) {
    Node child = item.getFirstChild();
    if (child != null && !item.getSourceSpans().isEmpty() && !child.getSourceSpans().isEmpty()) {
      Leaf first = leaves.get(line(child.getSourceSpans().get(0)));
      if (first != null) {
        leaves.putIfAbsent(line(item.getSourceSpans().get(0)), first);
      }
    }
  }

  private static Optional<Leaf> leaf(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? Optional.empty()
        : kind(node)
            .map(
                kind ->
                    new Leaf(
                        kind,
                        line(spans.get(0)),
                        line(spans.get(spans.size() - 1)),
                        spans.get(0).getColumnIndex()));
  }

  private static Optional<Kind> kind(Node node) {
    if (node instanceof Paragraph) {
      return Optional.of(Kind.PARAGRAPH);
    }
    if (node instanceof Heading) {
      return Optional.of(Kind.HEADING);
    }
    if (node instanceof TableBlock) {
      return Optional.of(Kind.TABLE);
    }
    if (node instanceof HtmlBlock) {
      return Optional.of(Kind.HTML);
    }
    return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock
        ? Optional.of(Kind.CODE)
        : Optional.empty();
  }

  private static int line(SourceSpan span) {
    return span.getLineIndex() + 1;
  }
}
