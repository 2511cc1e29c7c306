package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the inline nodes of one block into phrases, one a source line.
 *
 * <p>It walks without recursion: emphasis can be nested as deep as a document is long.
 */
final class InlineReader {
  private final List<Phrase> lines = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int line;
  private int bold;
  private int struck;
  private int breaks;
  private String target = "";

  /** Whether the line of the next node is to be looked up; else line ends are counted. */
  private boolean uncertain = true;

  private final LineNumbers numbers;

  private InlineReader(int line, LineNumbers numbers) {
    this.line = line;
    this.numbers = numbers;
  }

  static List<Phrase> read(Node block, LineNumbers numbers) {
    return new InlineReader(numbers.first(block), numbers).walk(block);
  }

  private List<Phrase> walk(Node block) {
    Node node = block.getFirstChild();
    while (node != null) {
      enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null && node.getParent() != block) {
        node = node.getParent();
        leave(node);
      }
      node = node.getNext();
    }
    endLine(line);
    if (block instanceof Paragraph) {
      numbers.counted(block, breaks + 1);
    }
    return lines;
  }

  private void enter(Node node) {
    if (node instanceof Text text) {
      add(Shortcodes.drawn(text.getLiteral()), style());
    } else if (node instanceof Code code) {
      add(code.getLiteral(), Style.CODE);
    } else if (node instanceof HtmlInline html) {
      addHtml(html);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      endLine(line + 1);
      breaks++;
    } else if (node instanceof StrongEmphasis) {
      bold++;
    } else if (node instanceof Strikethrough) {
      struck++;
    } else if (node instanceof Link link) {
      target = link.getDestination();
    }
    List<SourceSpan> spans = uncertain ? node.getSourceSpans() : List.of();
    if (!spans.isEmpty()) {
      line = Math.max(line, numbers.first(spans));
      uncertain = false;
    }
    uncertain |= mayHoldLineEnd(node);
  }

  private void leave(Node node) {
    uncertain |= mayHoldLineEnd(node);
    if (node instanceof StrongEmphasis) {
      bold--;
    } else if (node instanceof Strikethrough) {
      struck--;
    } else if (node instanceof Link) {
      target = "";
    }
  }

  /** Whether lines may have ended within it that are no nodes of their own. */
  private static boolean mayHoldLineEnd(Node node) {
    return !(node instanceof Text || node instanceof SoftLineBreak);
  }

  private void addHtml(HtmlInline html) {
    if (html.getLiteral().startsWith("<br")) {
      add(" ", Style.PLAIN);
    }
  }

  private Style style() {
    if (struck > 0) {
      return Style.STRUCK;
    }
    if (!target.isEmpty()) {
      return Style.LINK;
    }
    return bold > 0 ? Style.BOLD : Style.PLAIN;
  }

  private void add(String text, Style style) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).is(style) && pieces.get(last).target().equals(target)) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, style, target));
    } else {
      pieces.add(new Piece(text, style, target));
    }
  }

  private void endLine(int next) {
    if (!pieces.isEmpty()) {
      lines.add(new Phrase(line, pieces));
    }
    pieces = new ArrayList<>();
    line = next;
  }
}
