package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Fence;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks the tree of a document and builds its sections. The parser caps how deep it can be. */
final class BlockWalk {
  private final SectionBuilder sections = new SectionBuilder();

  Section read(Node document) {
    addAll(document);
    return sections.finish();
  }

  private void addAll(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        List<Phrase> lines = InlineReader.read(heading);
        sections.heading(heading.getLevel(), joined(lines, InlineReader.firstLine(heading)));
      } else if (node instanceof BlockQuote) {
        addAll(node);
      } else {
        block(node).ifPresent(this::add);
      }
    }
  }

  private void add(Block block) {
    if (block instanceof Prose prose && isLabel(prose)) {
      sections.heading(Section.LABEL, prose.lines().get(0));
    } else {
      sections.add(block);
    }
  }

  /** A bold line with nothing behind it but a colon stands for a heading. */
  private static boolean isLabel(Prose prose) {
    if (prose.lines().size() != 1) {
      return false;
    }
    Phrase line = prose.lines().get(0);
    String bold = line.only(Style.BOLD);
    String rest = line.text().replace(bold, "").strip();
    return line.startsWith(Style.BOLD) && (rest.isEmpty() || rest.equals(":"));
  }

  private Optional<Block> block(Node node) {
    if (node instanceof Paragraph) {
      return Optional.of(new Prose(InlineReader.read(node)));
    }
    if (node instanceof ListBlock list) {
      return Optional.of(bullets(list));
    }
    if (node instanceof TableBlock table) {
      return Optional.of(GridReader.read(table));
    }
    if (node instanceof FencedCodeBlock fence) {
      return Optional.of(fence(fence.getLiteral(), InlineReader.firstLine(fence) + 1));
    }
    if (node instanceof IndentedCodeBlock code) {
      return Optional.of(fence(code.getLiteral(), InlineReader.firstLine(code)));
    }
    return Optional.empty();
  }

  private Bullets bullets(ListBlock list) {
    List<Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(item(item));
      }
    }
    return new Bullets(!(list instanceof BulletList), items);
  }

  private Item item(ListItem item) {
    List<Phrase> lines = List.of();
    List<Block> children = new ArrayList<>();
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (lines.isEmpty() && children.isEmpty() && node instanceof Paragraph) {
        lines = InlineReader.read(node);
      } else {
        block(node).ifPresent(children::add);
      }
    }
    int line = InlineReader.firstLine(item);
    Phrase words = joined(lines, line);
    Optional<Box> box = Box.leading(words.text());
    if (box.isPresent()) {
      lines = withoutBox(lines);
      words = joined(lines, line);
    }
    return new Item(line, box, words, lines, children);
  }

  private static List<Phrase> withoutBox(List<Phrase> lines) {
    List<Phrase> rest = new ArrayList<>(lines);
    rest.set(0, lines.get(0).from(Box.LENGTH));
    return rest;
  }

  private static Phrase joined(List<Phrase> lines, int line) {
    List<Piece> pieces = new ArrayList<>();
    for (Phrase phrase : lines) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece(" ", Style.PLAIN, ""));
      }
      pieces.addAll(phrase.pieces());
    }
    return new Phrase(line, pieces);
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
