package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

/** Words of a document and of people are words in every format, and nothing else. */
final class HarmlessExportTest {
  private static final String DOCUMENT =
      """
      # Plan

      ## P001: Müller's; "first", \\ phase 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀 go
      - [ ] =HYPERLINK("http://evil.example","click") (@ann)
      - [ ] +1, or "two"
      - [ ] @SUM(A1)
      - [ ] If A: yes
      - [ ] A or B?

      ## P002: Second

      ## Timeline

      ### Recommended Approach (2 weeks)
      ```
      Week 1-2: P001 x
      Week 3: P002 y
      ```
      ### Fast-Track Approach (4 weeks)
      ```
      Week 1: P001 x
      Week 2: P002 y
      ```
      """;

  @Test
  void aTable_holdsNoFormula() throws IOException {
    String table = told().text(ExportFormat.CSV);

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

  @Test
  void aCalendar_isReadByAnotherLibrary() throws IOException, ParserException {
    String calendar = told().text(ExportFormat.ICS);

    assertThat(calendar.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    net.fortuna.ical4j.model.Calendar read =
        new CalendarBuilder().build(new StringReader(calendar));
    assertThat(read.validate().hasErrors()).isFalse();
    Component phase = read.getComponents().get(0);
    assertThat(value(phase, "SUMMARY"))
        .startsWith("P001 Müller's; \"first\", \\ phase 🚀")
        .endsWith("🚀 go");
    assertThat(value(phase, "DTSTART")).isEqualTo("20251013");
    assertThat(value(phase, "DTEND")).isEqualTo("20251025");
  }

  @Test
  void aLaterExport_updatesTheSameEvents() throws IOException, ParserException {
    Told told = told();
    String before = told.text(ExportFormat.ICS);
    String after = told.done("T2").text(ExportFormat.ICS);

    Component earlier = first(before);
    Component later = first(after);
    assertThat(value(later, "UID")).isEqualTo(value(earlier, "UID"));
    assertThat(Integer.parseInt(value(later, "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(value(earlier, "SEQUENCE")));
  }

  @Test
  void aRecord_hasFrontMatterThatCanBeRead() throws IOException {
    for (ExportedFile file : told().files(ExportFormat.ADR)) {
      String text = new String(file.content(), StandardCharsets.UTF_8);
      JsonNode front = new YAMLMapper().readTree(text.substring(4, text.indexOf("\n---\n")));

      assertThat(front.path("status").asText()).isIn("accepted", "proposed");
      assertThat(LocalDate.parse(front.path("date").asText())).isNotNull();
      assertThat(front.path("decision-makers").isArray()).isTrue();
      assertThat(text).contains("\n## Considered Options\n", "\n## Decision Outcome\n");
    }
  }

  @Test
  void aChangedMind_isSupersededInItsRecord() {
    Told told = told().decided("D2", "A", "cheap").decided("D2", "B", "it *lasts*");

    String text =
        told.files(ExportFormat.ADR).stream()
            .filter(file -> file.name().equals("0002-a-or-b.md"))
            .map(file -> new String(file.content(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();

    assertThat(text)
        .contains("Chosen option: \"B\", because it \\*lasts\\*.")
        .contains("## Supersedes\n\n* A, because cheap — @mia, 2025-10-07");
  }

  private static Told told() {
    Told told = Told.of(DOCUMENT);
    String schedule =
        told.review().decisions().stream()
            .filter(decision -> decision.schedule())
            .map(decision -> decision.id().text())
            .findFirst()
            .orElseThrow();
    return told.decided(schedule, "Recommended", "=1+1", LocalDate.of(2025, 10, 13));
  }

  private static Component first(String calendar) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(calendar)).getComponents().get(0);
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).orElseThrow().getValue();
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
