package dev.ecomind.phasebot.document.outline;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Says on which line of the document a node begins.
 *
 * @param before how many lines stand before the passage that was parsed
 */
record LineNumbers(int before) {
  int first(Node node) {
    return first(node.getSourceSpans());
  }

  int first(List<SourceSpan> spans) {
    return before + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex()) + 1;
  }
}
