package dev.ecomind.phasebot.document.calendar;

import static dev.ecomind.phasebot.document.calendar.HolidayFiles.calendar;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.lines;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.notes;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.resource;
import static dev.ecomind.phasebot.document.calendar.HolidayFiles.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars in the shapes of several vendors, written by hand after their exports. */
class CalendarEventsTest {

  @Test
  void google_givesPublicHolidaysAndTellsOfObservances() {
    String google = resource("google.ics");

    assertThat(lines(google))
        .containsExactly(
            "2025-11-18 Republic of Latvia Proclamation Day", "2025-12-25 Ziemassvētki");
    assertThat(notes(google))
        .containsExactly(
            "1 event (Valentine's Day) is left out, being marked as observance, not as public"
                + " holiday.");
  }

  @Test
  void outlook_wholeDaysWrittenAsTimesOfAZoneCount() {
    String outlook = resource("outlook.ics");

    assertThat(lines(outlook))
        .containsExactly(
            "2025-12-24..2025-12-26 Company shutdown",
            "2026-05-01 Labour Day",
            "2027-05-02 Labour Day, a day later",
            "2028-05-01 Labour Day");
    assertThat(notes(outlook))
        .containsExactly("1 event (Fire drill) is left out, taking only part of a day.");
  }

  @Test
  void apple_foldedLinesRulesAndDurationsAreRead() {
    String apple = resource("apple.ics");

    assertThat(lines(apple))
        .containsExactly(
            "2025-11-27 Thanksgiving",
            "2026-02-02..2026-02-03 Offsite on the island of Sylt",
            "2026-03-03 One day without an end",
            "2027-11-25 Thanksgiving",
            "2028-11-23 Thanksgiving");
    assertThat(notes(apple))
        .containsExactly(
            "1 event (Kick-off in the mountains, with a name t…) is cancelled and left out.");
  }

  @Test
  void byteOrderMarkAndLineEndsOfWindows_makeNoDifference() {
    String marked = "\uFEFF" + resource("google.ics").replace("\n", "\r\n");

    assertThat(lines(marked)).isEqualTo(lines(resource("google.ics")));
  }

  @Test
  void severalCalendarsInOneFile_areOne() {
    assertThat(lines(resource("google.ics") + resource("apple.ics"))).hasSize(2 + 5);
  }

  @Test
  void ruleOfLongAgo_isFollowedThroughTheSpanOnly() {
    String since1815 = calendar("DTSTART;VALUE=DATE:18150101\nRRULE:FREQ=YEARLY\nSUMMARY:New Year");

    assertThat(lines(since1815))
        .containsExactly(
            "2025-01-01 New Year",
            "2026-01-01 New Year",
            "2027-01-01 New Year",
            "2028-01-01 New Year");
  }

  @Test
  void leapDay_recursInLeapYearsOnly() {
    assertThat(lines(calendar("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY")))
        .containsExactly("2028-02-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=YEARLY;COUNT=0",
        "RRULE:FREQ=YEARLY;INTERVAL=0"
      })
  void ruleThatNeverHolds_leavesTheDayItself(String rule) {
    assertThat(lines(calendar("DTSTART;VALUE=DATE:20250303\nSUMMARY:Once\n" + rule)))
        .startsWith("2025-03-03 Once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=HOURLY", "FREQ=NEVER", "FREQ=YEARLY;BYMONTH=80", ""})
  void ruleOfNoDays_isNotFollowed(String rule) {
    String odd = calendar("DTSTART;VALUE=DATE:20250303\nSUMMARY:Odd\nRRULE:" + rule);

    assertThat(unreadable(odd))
        .isEqualTo(
            "I read 1 event and found no day off. 1 event (Odd) is left out, recurring by a rule"
                + " that is not followed.");
  }

  @Test
  void rulesThatTakeTooLong_areNotFollowed() {
    String daily = calendar("DTSTART;VALUE=DATE:00010101\nSUMMARY:Day\nRRULE:FREQ=DAILY");

    assertThat(unreadable(daily)).contains("1 event (Day) is left out, recurring by a rule");
  }

  @Test
  void everyDayOff_isRefusedByCount() {
    String everyDay = calendar("DTSTART;VALUE=DATE:20250101\nDTEND;VALUE=DATE:20290101");

    assertThat(unreadable(everyDay.replace("END:VCALENDAR", more(5) + "END:VCALENDAR")))
        .startsWith("I read more than 5,000 days off from 2025-01-01 to 2028-12-31");
  }

  @Test
  void eventWithoutReadableDay_isTold() {
    String broken = resource("google.ics").replace(":20251118", ":20251399");

    assertThat(lines(broken)).containsExactly("2025-12-25 Ziemassvētki");
    assertThat(notes(broken).get(0))
        .isEqualTo(
            "1 event (Republic of Latvia Proclamation Day) is left out, having no day that I could"
                + " read.");
  }

  @Test
  void eventsOutsideTheSpan_areCounted() {
    assertThat(unreadable(calendar("DTSTART;VALUE=DATE:19990101")))
        .isEqualTo(
            "I read 1 event and found no day off. 1 entry is before 2025-01-01 or after"
                + " 2028-12-31 and left out.");
  }

  @Test
  void halfAFile_isRefused() {
    String whole = resource("apple.ics");

    assertThat(unreadable(whole.substring(0, whole.length() / 2)))
        .isEqualTo(
            "I read a calendar that stops before its last line, END:VCALENDAR. The file may be"
                + " incomplete; fetch it once more.");
  }

  private static String more(int events) {
    StringBuilder all = new StringBuilder();
    for (int event = 1; event <= events; event++) {
      all.append("BEGIN:VEVENT\nSUMMARY:Off ").append(event);
      all.append("\nDTSTART;VALUE=DATE:20250101\nDTEND;VALUE=DATE:20290101\nEND:VEVENT\n");
    }
    return all.toString();
  }
}
