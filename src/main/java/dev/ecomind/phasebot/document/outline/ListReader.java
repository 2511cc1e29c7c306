package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Box.Drawn;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a list with its check boxes and all that is nested in it. */
final class ListReader {
  private final LineNumbers numbers;
  private final Function<Node, Optional<Block>> blocks;

  /**
   * @param blocks reads what is nested
   */
  ListReader(LineNumbers numbers, Function<Node, Optional<Block>> blocks) {
    this.numbers = numbers;
    this.blocks = blocks;
  }

  Bullets read(ListBlock list) {
    List<Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(item(item));
      }
    }
    if (items.stream().anyMatch(ListReader::isDrawn)) {
      items.replaceAll(ListReader::ticked);
    }
    return new Bullets(!(list instanceof BulletList), items);
  }

  private Item item(ListItem item) {
    List<Phrase> lines = List.of();
    List<Block> children = new ArrayList<>();
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (lines.isEmpty() && children.isEmpty() && node instanceof Paragraph) {
        lines = InlineReader.read(node, numbers);
      } else {
        blocks.apply(node).ifPresent(children::add);
      }
    }
    int line = numbers.first(item);
    Phrase words = joined(lines, line);
    Item plain = new Item(line, Optional.empty(), "", words, lines, children);
    return Box.leading(words.text()).map(box -> boxed(plain, box)).orElse(plain);
  }

  private static boolean isDrawn(Item item) {
    return item.box().filter(box -> box.isOpenPicture(item.mark())).isPresent();
  }

  private static Item ticked(Item item) {
    return item.box().isPresent()
        ? item
        : Box.leadingTick(item.words().text()).map(box -> boxed(item, box)).orElse(item);
  }

  private static Item boxed(Item item, Drawn drawn) {
    List<Phrase> rest = new ArrayList<>(item.lines());
    rest.set(0, rest.get(0).from(drawn.length()));
    return new Item(
        item.line(),
        drawn.box().present(),
        drawn.mark(),
        joined(rest, item.line()),
        rest,
        item.children());
  }

  /** The phrases of one cell. */
  static Phrase together(List<Phrase> phrases, int line) {
    if (phrases.size() == 1 && phrases.get(0).line() == line) {
      return phrases.get(0);
    }
    List<Piece> pieces = new ArrayList<>();
    phrases.forEach(phrase -> pieces.addAll(phrase.pieces()));
    return new Phrase(line, pieces);
  }

  static Phrase joined(List<Phrase> lines, int line) {
    if (lines.size() == 1 && lines.get(0).line() == line) {
      return lines.get(0);
    }
    List<Piece> pieces = new ArrayList<>();
    for (Phrase phrase : lines) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece(" ", Style.PLAIN, ""));
      }
      pieces.addAll(phrase.pieces());
    }
    return new Phrase(line, pieces);
  }
}
