package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Fence;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Part.Content;
import dev.ecomind.phasebot.document.outline.Part.Html;
import dev.ecomind.phasebot.document.outline.Part.Title;
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

/** Takes the tree of a passage apart. The parser caps how deep it can be. */
final class PassageReader {
  private final LineNumbers numbers;
  private final ListReader lists;
  private final GridReader grids;
  private final List<Part> parts = new ArrayList<>();

  private PassageReader(LineNumbers numbers) {
    this.numbers = numbers;
    lists = new ListReader(numbers, this::block);
    grids = new GridReader(numbers);
  }

  static List<Part> read(Node tree, LineNumbers numbers) {
    PassageReader reader = new PassageReader(numbers);
    reader.addAll(tree);
    return reader.parts;
  }

  private void addAll(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        List<Phrase> lines = InlineReader.read(heading, numbers);
        Phrase words = ListReader.joined(lines, numbers.first(heading));
        parts.add(new Title(heading.getLevel(), words));
      } else if (node instanceof BlockQuote) {
        addAll(node);
      } else if (node instanceof HtmlBlock html) {
        parts.add(new Html(html.getLiteral(), numbers.first(html)));
      } else {
        block(node).map(Content::new).ifPresent(parts::add);
      }
    }
  }

  private Optional<Block> block(Node node) {
    if (node instanceof Paragraph) {
      return Optional.of(new Prose(InlineReader.read(node, numbers)));
    }
    if (node instanceof ListBlock list) {
      return Optional.of(lists.read(list));
    }
    if (node instanceof TableBlock table) {
      return Optional.of(grids.read(table));
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
