package dev.ecomind.phasebot.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heading, or a bold line that stands for one, with what is under it.
 *
 * @param level 0 for the document itself, 1 to 6 for headings, {@link #SUMMARY}, {@link
 *     #PHASE_LINE} or {@link #LABEL} for lines that stand for one
 * @param title empty for the document itself
 * @param blocks what stands under it before the first section within
 */
public record Section(int level, Phrase title, List<Block> blocks, List<Section> sections) {
  /** What a reader unfolds. */
  public static final int SUMMARY = 7;

  /** A line that names a phase. */
  public static final int PHASE_LINE = 8;

  /** A bold line, or one that ends in a colon. */
  public static final int LABEL = 9;

  public Section {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  public int line() {
    return title.line();
  }

  /** This section and all within, in document order. */
  public Stream<Section> all() {
    List<Section> all = new ArrayList<>();
    addAll(all);
    return all.stream();
  }

  private void addAll(List<Section> all) {
    all.add(this);
    sections.forEach(inner -> inner.addAll(all));
  }

  /** The entries of its own lists. */
  public List<Block.Item> items() {
    return Block.items(blocks);
  }

  /** Its own tables. */
  public List<Block.Grid> grids() {
    List<Block.Grid> grids = List.of();
    for (Block block : blocks) {
      if (block instanceof Block.Grid grid) {
        grids = grids.isEmpty() ? new ArrayList<>(1) : grids;
        grids.add(grid);
      }
    }
    return grids;
  }
}
