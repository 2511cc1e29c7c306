package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads tables into their headers and rows. */
final class GridReader {
  private final LineNumbers numbers;
  private final SharedTexts texts = new SharedTexts();

  GridReader(LineNumbers numbers) {
    this.numbers = numbers;
  }

  Grid read(TableBlock table) {
    List<Phrase> header = new ArrayList<>();
    List<List<Phrase>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          header.addAll(cells(row));
        } else if (row instanceof TableRow) {
          rows.add(List.copyOf(cells(row)));
        }
      }
    }
    return new Grid(header, rows);
  }

  private List<Phrase> cells(Node row) {
    List<Phrase> cells = new ArrayList<>();
    int line = numbers.first(row);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(ListReader.together(InlineReader.read(cell, numbers), line).sharing(texts));
    }
    return cells;
  }
}
