package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Fence;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks the tree of a passage and adds to sections. The parser caps how deep it can be. */
final class BlockWalk {
  private static final int LONGEST_LABEL = 120;

  /** A short line that ends in a colon ends what the label before announced. */
  private static final int SHORT = 40;

  private final Headline headline;
  private final SectionBuilder sections;
  private final FoldReader folds;
  private final LineNumbers numbers;
  private final ListReader lists;

  BlockWalk(Headline headline, SectionBuilder sections, FoldReader folds, LineNumbers numbers) {
    this.headline = headline;
    this.sections = sections;
    this.folds = folds;
    this.numbers = numbers;
    lists = new ListReader(numbers, this::block);
  }

  void addAll(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        List<Phrase> lines = InlineReader.read(heading, numbers);
        sections.heading(heading.getLevel(), ListReader.joined(lines, numbers.first(heading)));
      } else if (node instanceof BlockQuote) {
        addAll(node);
      } else if (node instanceof HtmlBlock html) {
        folds.read(html.getLiteral(), numbers.first(html));
      } else {
        block(node).ifPresent(this::add);
      }
    }
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      add(prose.lines());
    } else {
      sections.add(block);
    }
  }

  /** Lines that stand for headings part a paragraph. */
  private void add(List<Phrase> lines) {
    int from = 0;
    for (int at = 0; at < lines.size(); at++) {
      int level = level(lines, at);
      if (level > 0) {
        addProse(lines.subList(from, at));
        sections.heading(level, lines.get(at));
        from = at + 1;
      }
    }
    addProse(lines.subList(from, lines.size()));
  }

  private void addProse(List<Phrase> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Prose(lines));
    }
  }

  /** A bold line with nothing behind it but a colon or a remark stands for a heading. */
  private int level(List<Phrase> lines, int at) {
    Phrase line = lines.get(at);
    String text = line.text();
    if (text.length() > LONGEST_LABEL) {
      return 0;
    }
    boolean bold = isBold(line, text);
    boolean last = at == lines.size() - 1 && (at == 0 || text.endsWith(":"));
    int level = bold || last ? headline.level(text, bold) : 0;
    boolean next = last && sections.isLabelled() && text.endsWith(":") && text.length() <= SHORT;
    return level > 0 ? level : bold || next ? Section.LABEL : 0;
  }

  private static boolean isBold(Phrase line, String text) {
    String bold = line.only(Style.BOLD);
    String rest = text.replace(bold, "").strip();
    return line.startsWith(Style.BOLD)
        && (rest.isEmpty()
            || rest.equals(":")
            || (rest.startsWith("(") && (rest.endsWith(")") || rest.endsWith("):"))));
  }

  private Optional<Block> block(Node node) {
    if (node instanceof Paragraph) {
      return Optional.of(new Prose(InlineReader.read(node, numbers)));
    }
    if (node instanceof ListBlock list) {
      return Optional.of(lists.read(list));
    }
    if (node instanceof TableBlock table) {
      return Optional.of(GridReader.read(table, numbers));
    }
    if (node instanceof FencedCodeBlock fence) {
      return Optional.of(fence(fence.getLiteral(), numbers.first(fence) + 1));
    }
    if (node instanceof IndentedCodeBlock code) {
      return Optional.of(fence(code.getLiteral(), numbers.first(code)));
    }
    return Optional.empty();
  }

  private static Fence fence(String literal, int firstLine) {
    List<Phrase> lines = new ArrayList<>();
    int line = firstLine;
    for (String text : literal.split("\n", -1)) {
      lines.add(Phrase.plain(line++, text));
    }
    return new Fence(lines);
  }
}
