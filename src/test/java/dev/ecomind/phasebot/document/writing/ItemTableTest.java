package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ecomind.phasebot.project.ExportFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ItemTableTest {
  @Test
  void aTable_holdsNoFormula() throws IOException {
    String table = AwkwardReview.told().text(ExportFormat.CSV);

    assertThat(table)
        .startsWith("\uFEFFid,kind,")
        .contains("\r\n")
        .doesNotContainPattern("[^\r]\n");
    List<Map<String, String>> rows = rows(table);
    assertThat(rows).extracting(row -> row.get("text")).contains("'+1, or \"two\"");
    assertThat(rows)
        .flatExtracting(Map::values)
        .noneMatch(cell -> Pattern.matches("(?s)[=+\\-@\\t\\r].*", String.valueOf(cell)));
  }

  private static List<Map<String, String>> rows(String table) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table.substring(1))) {
      return rows.readAll();
    }
  }
}
