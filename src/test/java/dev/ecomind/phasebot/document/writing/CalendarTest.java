package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.ExportFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

final class CalendarTest {
  @Test
  void aCalendar_isReadByAnotherLibrary() throws IOException, ParserException {
    String calendar = AwkwardReview.told().text(ExportFormat.ICS);

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
    Told told = AwkwardReview.told();
    String before = told.text(ExportFormat.ICS);
    String after = told.done("T2").text(ExportFormat.ICS);

    Component earlier = first(before);
    Component later = first(after);
    assertThat(value(later, "UID")).isEqualTo(value(earlier, "UID"));
    assertThat(Integer.parseInt(value(later, "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(value(earlier, "SEQUENCE")));
  }

  private static Component first(String calendar) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(calendar)).getComponents().get(0);
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).orElseThrow().getValue();
  }
}
