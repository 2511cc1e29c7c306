package dev.ecomind.phasebot.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Nests headings by their levels while a document is walked from top to bottom. */
final class SectionBuilder {
  private static final int MOST_FOLDS = 20;

  private final Deque<Open> path = new ArrayDeque<>();
  private int folds;

  SectionBuilder() {
    path.push(new Open(0, Phrase.plain(1, ""), true));
  }

  void heading(int level, Phrase title) {
    closeDownTo(level);
    path.push(new Open(level, title, false));
  }

  /** Begins what a reader unfolds; headings within do not end it. */
  void fold(Phrase title) {
    if (folds < MOST_FOLDS) {
      folds++;
      closeDownTo(Section.PHASE_LINE);
      path.push(new Open(Section.SUMMARY, title, true));
    }
  }

  void endFold() {
    if (folds > 0) {
      folds--;
      closeDownTo(0);
      close();
    }
  }

  /** Whether what comes next stands under a line that stands for a heading. */
  boolean isLabelled() {
    return open().level == Section.LABEL;
  }

  void add(Block block) {
    open().blocks.add(block);
  }

  Section finish() {
    while (folds > 0) {
      endFold();
    }
    closeDownTo(1);
    return open().section();
  }

  private void closeDownTo(int level) {
    while (open().level >= level && !open().walled) {
      close();
    }
  }

  private void close() {
    Section closed = path.pop().section();
    open().sections.add(closed);
  }

  private Open open() {
    return path.element();
  }

  /** A section that still grows. */
  private static final class Open {
    private final int level;
    private final Phrase title;

    /** Whether headings within cannot end it. */
    private final boolean walled;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Open(int level, Phrase title, boolean walled) {
      this.level = level;
      this.title = title;
      this.walled = walled;
    }

    private Section section() {
      return new Section(level, title, blocks, sections);
    }
  }
}
