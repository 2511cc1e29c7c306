package dev.ecomind.phasebot.document.calendar;

import static dev.ecomind.phasebot.document.calendar.HolidayFiles.lines;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.notes;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.read;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.unreadable;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.HolidayReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLinesTest {

  @Test
  void daysAndRanges_areReadWithTheirNames() {
    String text =
        """
        # Riga office

        2025-12-25 Christmas Day   # also in Tallinn
        2025-12-31
        2026-04-03..2026-04-06 Easter
        2026-06-23 to 2026-06-24, Midsummer
        2026-07-01 – 2026-07-03
        2026-11-18;Proclamation Day
        """;

    assertThat(lines(text))
        .containsExactly(
            "2025-12-25 Christmas Day",
            "2025-12-31",
            "2026-04-03..2026-04-06 Easter",
            "2026-06-23..2026-06-24 Midsummer",
            "2026-07-01..2026-07-03",
            "2026-11-18 Proclamation Day");
    assertThat(notes(text)).isEmpty();
  }

  @Test
  void exampleOfTheDocumentation_isRead() throws IOException {
    String page = Files.readString(Path.of("docs/holidays.md"));
    String example = page.split("```", -1)[1];

    assertThat(lines(example))
        .containsExactly(
            "2025-12-24..2025-12-26 Christmas", "2025-12-31", "2026-04-03..2026-04-06 Easter");
  }

  @Test
  void byteOrderMarks_areSkipped() {
    assertThat(lines("\uFEFF2025-12-25")).containsExactly("2025-12-25");
    byte[] wide = "\uFEFF2025-12-25\r\n".getBytes(UTF_16LE);
    assertThat(read(wide)).isInstanceOf(HolidayReading.Understood.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-29 | the calendar has no such day.",
        "2025-12-24..2025-13-01 | the calendar has no such day.",
        "2025-12-26..2025-12-24 | it ends before it begins.",
        "25.12.2025 Christmas | it does not begin with a day such as",
        "Christmas 2025-12-25 | it does not begin with a day such as",
        "2025-12-25Christmas | it does not begin with a day such as"
      })
  void wrongLine_refusesTheFileAndNamesTheLine(String line, String wrong) {
    assertThat(unreadable("2025-12-25\n" + line + "\n"))
        .startsWith("I read line 2, \"" + line + "\": " + wrong);
  }

  @Test
  void daysOutsideTheSpan_areLeftOutAndTold() {
    String text = "2019-01-01\n2025-01-01\n2028-12-31..2029-01-02\n9999-12-31\n";

    assertThat(lines(text)).containsExactly("2025-01-01", "2028-12-31");
    assertThat(notes(text))
        .containsExactly("2 entries are before 2025-01-01 or after 2028-12-31 and left out.");
  }

  @Test
  void fileWithoutADay_isRefused() {
    assertThat(unreadable("# nothing yet\n")).isEqualTo("I read 1 line and found no day off.");
    assertThat(unreadable("")).startsWith("The file is empty or no text.");
    assertThat(unreadable("\u0000\u0001PK\u0003")).isNotEmpty();
  }

  @Test
  void tooLargeAFile_isRefused() {
    assertThat(unreadable("#".repeat(1_000_001)))
        .isEqualTo("The file has 1,000,001 bytes; a calendar of holidays has at most 1,000,000.");
  }

  @Test
  void rangeOverAllTime_staysWithinTheSpan() {
    assertThat(lines("0001-01-01..9999-12-31 Forever"))
        .containsExactly("2025-01-01..2028-12-31 Forever");
  }
}
