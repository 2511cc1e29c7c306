package dev.ecomind.phasebot.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Nests headings by their levels while a document is walked from top to bottom. */
final class SectionBuilder {
  private final Deque<Open> path = new ArrayDeque<>();

  SectionBuilder() {
    path.push(new Open(0, Phrase.plain(1, "")));
  }

  void heading(int level, Phrase title) {
    closeDownTo(level);
    path.push(new Open(level, title));
  }

  void add(Block block) {
    open().blocks.add(block);
  }

  Section finish() {
    closeDownTo(1);
    return open().close();
  }

  private void closeDownTo(int level) {
    while (open().level >= level) {
      Section closed = path.pop().close();
      open().sections.add(closed);
    }
  }

  private Open open() {
    return path.element();
  }

  /** A section that still grows. */
  private static final class Open {
    private final int level;
    private final Phrase title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Open(int level, Phrase title) {
      this.level = level;
      this.title = title;
    }

    private Section close() {
      return new Section(level, title, blocks, sections);
    }
  }
}
