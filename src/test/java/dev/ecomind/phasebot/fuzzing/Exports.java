package dev.ecomind.phasebot.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Whether other programs can read what is written, and are safe in doing so. */
final class Exports {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private Exports() {}

  static void assertReadable(Written project) {
    try {
      assertHarmless(project.only(ExportFormat.CSV));
      for (ExportedFile calendar : project.files(ExportFormat.ICS)) {
        assertCalendar(new String(calendar.content(), UTF_8));
      }
      assertThat(JSON.readTree(project.only(ExportFormat.JSON)).isObject()).isTrue();
      assertRecords(project.files(ExportFormat.ADR));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** No cell is a formula to a spreadsheet, and none breaks out of its row. */
  private static void assertHarmless(byte[] table) throws IOException {
    String text = new String(table, UTF_8);
    assertThat(text).startsWith("\uFEFF");
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class).readValues(text.substring(1))) {
      int columns = rows.next().length;
      while (rows.hasNext()) {
        String[] row = rows.next();
        assertThat(row).hasSize(columns);
        for (String cell : row) {
          assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
        }
      }
    }
  }

  private static void assertCalendar(String text) {
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line.chars().filter(c -> c != '\t').noneMatch(c -> c < ' ' || c == 0x7F))
          .as(line)
          .isTrue();
    }
    ICalendar calendar = Biweekly.parse(text).first();
    List<VEvent> events = calendar.getEvents();
    assertThat(events).hasSize(text.split("\r\nBEGIN:VEVENT\r\n", -1).length - 1);
    assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
  }

  /** A record begins with its own front matter and title, whatever the question is. */
  private static void assertRecords(List<ExportedFile> records) {
    assertThat(records).extracting(ExportedFile::name).doesNotHaveDuplicates();
    for (ExportedFile record : records) {
      String text = new String(record.content(), UTF_8);
      assertThat(text).startsWith("---\nstatus: ");
      assertThat(text.lines().filter(line -> line.startsWith("# "))).hasSize(1);
      assertThat(text.lines().filter(line -> line.equals("## Decision Outcome"))).hasSize(1);
    }
  }
}
