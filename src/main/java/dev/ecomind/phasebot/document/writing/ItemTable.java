package dev.ecomind.phasebot.document.writing;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ecomind.phasebot.project.Dossier;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes all items as one table. It begins with a byte order mark, without which Excel takes UTF-8
 * for something else, and its lines end as RFC 4180 wants.
 */
final class ItemTable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What makes a spreadsheet take a cell for a formula, in plain and in full width. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private ItemTable() {}

  static byte[] write(Dossier dossier) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    ItemRows.COLUMNS.forEach(schema::addColumn);
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (var rows = CSV.writer(schema.build()).writeValues(text)) {
      for (List<String> row : new ItemRows(dossier).all()) {
        rows.write(row.stream().map(ItemTable::harmless).toArray(String[]::new));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An apostrophe in front makes it text to every spreadsheet. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
