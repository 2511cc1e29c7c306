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
    boolean drawn =
        items.stream()
            .anyMatch(item -> item.box().filter(box -> box.isOpenPicture(item.mark())).isPresent());
    return new Bullets(
        !(list instanceof BulletList),
        drawn ? items.stream().map(ListReader::ticked).toList() : items);
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
        Optional.of(drawn.box()),
        drawn.mark(),
        joined(rest, item.line()),
        rest,
        item.children());
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
