package dev.ecomind.phasebot.document.calendar;

import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding;
import dev.ecomind.phasebot.project.HolidayReader;
import dev.ecomind.phasebot.project.HolidayReading;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads holidays from an iCalendar file or from a plain list of dates, whichever it is. */
public final class HolidayFile implements HolidayReader {
  private static final int MOST_BYTES = 1_000_000;
  private static final Pattern CALENDAR =
      Pattern.compile("\\A\\s*BEGIN:VCALENDAR\\b", Pattern.CASE_INSENSITIVE);

  private final Decoder decoder = new Decoder(MOST_BYTES);

  @Override
  public HolidayReading read(byte[] source, LocalDate first, LocalDate last) {
    if (source.length > MOST_BYTES) {
      return new HolidayReading.Unreadable(
          "The file has %,d bytes; a calendar of holidays has at most %,d."
              .formatted(source.length, MOST_BYTES));
    }
    if (!(decoder.decode(source) instanceof Decoding.Decoded decoded)) {
      return new HolidayReading.Unreadable(
          "The file is empty or no text. Give a calendar (.ics), or a text with a day a line"
              + " such as \"2025-12-25 Christmas Day\".");
    }
    String text = decoded.source().text();
    DaysOff days = new DaysOff(first, last);
    return CALENDAR.matcher(text).find()
        ? CalendarEvents.read(text, days)
        : DateLines.read(text, days);
  }
}
