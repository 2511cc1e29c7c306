package dev.ecomind.phasebot.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a section is made of. */
public sealed interface Block {
  /** A paragraph, line by line. */
  record Prose(List<Phrase> lines) implements Block {
    public Prose {
      lines = List.copyOf(lines);
    }
  }

  /** A list, numbered or not. */
  record Bullets(boolean numbered, List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** A table. */
  record Grid(List<Phrase> header, List<List<Phrase>> rows) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** Text that stands as it was typed. */
  record Fence(List<Phrase> lines) implements Block {
    public Fence {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One entry of a list.
   *
   * @param box its check box, if it has one
   * @param mark what its box is filled with, such as "~"; empty without a box
   * @param words its first paragraph in one phrase, without the box
   * @param lines the same paragraph line by line
   * @param children what is nested in it
   */
  record Item(
      int line,
      Optional<Box> box,
      String mark,
      Phrase words,
      List<Phrase> lines,
      List<Block> children) {
    public Item {
      lines = List.copyOf(lines);
      children = List.copyOf(children);
    }

    /** The entries of all lists nested directly in this one. */
    public List<Item> items() {
      return Block.items(children);
    }
  }

  /** The entries of all lists among the blocks. */
  static List<Item> items(List<Block> blocks) {
    List<Item> items = List.of();
    for (Block block : blocks) {
      if (block instanceof Bullets bullets) {
        items = items.isEmpty() ? bullets.items() : both(items, bullets.items());
      }
    }
    return items;
  }

  private static List<Item> both(List<Item> some, List<Item> others) {
    List<Item> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }
}
