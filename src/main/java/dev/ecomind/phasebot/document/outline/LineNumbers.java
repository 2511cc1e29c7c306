package dev.ecomind.phasebot.document.outline;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Says on which line of the document the nodes of one passage begin. */
final class LineNumbers {
  private final int before;
  private boolean missed;

  /**
   * @param before how many lines stand before the passage that was parsed
   */
  LineNumbers(int before) {
    this.before = before;
  }

  int first(Node node) {
    return first(node.getSourceSpans());
  }

  int first(List<SourceSpan> spans) {
    return before + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex()) + 1;
  }

  /**
   * Compares the lines that were counted in a paragraph with those that it has: a line that ends
   * within code or within a link is no node of its own.
   */
  void counted(Node paragraph, int lines) {
    missed |= paragraph.getSourceSpans().size() != lines;
  }

  /** Whether lines ended that were not seen. */
  boolean missed() {
    return missed;
  }
}
