package dev.ecomind.phasebot.document.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened to a calendar on its way, reading it ends with an answer. */
class BrokenCalendarTest {
  private static final int TIMES = 60;

  @ParameterizedTest
  @ValueSource(strings = {"google.ics", "outlook.ics", "apple.ics"})
  void garbledBytes_areAnswered(String name) {
    Random random = new Random(name.hashCode());

    for (int time = 0; time < TIMES; time++) {
      byte[] source = HolidayFiles.resource(name).getBytes(UTF_8);
      for (int change = 0; change <= random.nextInt(12); change++) {
        source[random.nextInt(source.length - 20)] = any(random);
      }
      assertThat(HolidayFiles.read(source)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"google.ics", "outlook.ics", "apple.ics"})
  void exchangedLines_areAnswered(String name) {
    Random random = new Random(name.hashCode());

    for (int time = 0; time < TIMES; time++) {
      String[] lines = HolidayFiles.resource(name).split("\n");
      for (int change = 0; change <= random.nextInt(6); change++) {
        lines[random.nextInt(lines.length - 1)] = lines[random.nextInt(lines.length)];
      }
      assertThat(HolidayFiles.read(String.join("\n", lines).getBytes(UTF_8))).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN:VEVENT\n",
        "BEGIN:VTIMEZONE\n",
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY\nEND:VEVENT\n",
        "DTSTART\n",
        " folded\n"
      })
  void endlessRepetition_isAnsweredInTime(String part) {
    String text = "BEGIN:VCALENDAR\n" + part.repeat(400_000 / part.length()) + "END:VCALENDAR\n";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> HolidayFiles.read(text.getBytes(UTF_8)));
  }

  private static byte any(Random random) {
    String likely = "0123456789:;=,TZPD\n\r -BE\"\\";
    return (byte)
        (random.nextInt(4) == 0
            ? random.nextInt(256)
            : likely.charAt(random.nextInt(likely.length())));
  }
}
