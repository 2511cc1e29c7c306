package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads a table into its header and rows. */
final class GridReader {
  private GridReader() {}

  static Grid read(TableBlock table, LineNumbers numbers) {
    List<Phrase> header = new ArrayList<>();
    List<List<Phrase>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          header.addAll(cells(row, numbers));
        } else if (row instanceof TableRow) {
          rows.add(cells(row, numbers));
        }
      }
    }
    return new Grid(header, rows);
  }

  private static List<Phrase> cells(Node row, LineNumbers numbers) {
    List<Phrase> cells = new ArrayList<>();
    int line = numbers.first(row);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(ListReader.together(InlineReader.read(cell, numbers), line));
    }
    return cells;
  }
}
