package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Part.Content;
import dev.ecomind.phasebot.document.outline.Part.Html;
import dev.ecomind.phasebot.document.outline.Part.Title;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.List;

/** Walks the parts of a document and adds them to sections. */
final class BlockWalk {
  private static final int LONGEST_LABEL = 120;

  /** A short line that ends in a colon ends what the label before announced. */
  private static final int SHORT = 40;

  private final Headline headline;
  private final SectionBuilder sections;
  private final FoldReader folds;

  BlockWalk(Headline headline, SectionBuilder sections) {
    this.headline = headline;
    this.sections = sections;
    folds = new FoldReader(sections);
  }

  void add(Part part) {
    if (part instanceof Title title) {
      sections.heading(title.level(), title.words());
    } else if (part instanceof Html html) {
      folds.read(html.literal(), html.firstLine());
    } else if (part instanceof Content content) {
      add(content.block());
    }
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      add(prose.lines());
    } else {
      sections.add(block);
    }
  }

  /** Lines that stand for headings part a paragraph. */
  private void add(List<Phrase> lines) {
    int from = 0;
    for (int at = 0; at < lines.size(); at++) {
      int level = level(lines, at);
      if (level > 0) {
        addProse(lines.subList(from, at));
        sections.heading(level, lines.get(at));
        from = at + 1;
      }
    }
    addProse(lines.subList(from, lines.size()));
  }

  private void addProse(List<Phrase> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Prose(lines));
    }
  }

  /** A bold line with nothing behind it but a colon or a remark stands for a heading. */
  private int level(List<Phrase> lines, int at) {
    Phrase line = lines.get(at);
    String text = line.text();
    if (text.length() > LONGEST_LABEL) {
      return 0;
    }
    boolean bold = isBold(line, text);
    boolean last = at == lines.size() - 1 && (at == 0 || text.endsWith(":"));
    int level = bold || last ? headline.level(text, bold) : 0;
    boolean next = last && sections.isLabelled() && text.endsWith(":") && text.length() <= SHORT;
    return level > 0 ? level : bold || next ? Section.LABEL : 0;
  }

  private static boolean isBold(Phrase line, String text) {
    String bold = line.only(Style.BOLD);
    String rest = text.replace(bold, "").strip();
    return line.startsWith(Style.BOLD)
        && (rest.isEmpty()
            || rest.equals(":")
            || (rest.startsWith("(") && (rest.endsWith(")") || rest.endsWith("):"))));
  }
}
