package dev.ecomind.phasebot.document.outline;

import org.commonmark.node.Node;

/**
 * Says on which line of the document a node begins.
 *
 * @param before how many lines stand before the passage that was parsed
 */
record LineNumbers(int before) {
  int first(Node node) {
    int within = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
    return before + within + 1;
  }
}
