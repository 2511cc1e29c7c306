package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.vocabulary.DateOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out in which order a document writes day and month: by those of its dates that can be read
 * in one way only, provided that they agree. Without a year "24/7" may be no date, so it takes two.
 */
final class DateOrders {
  private static final Pattern STROKES =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\d/-])");

  private static final int MOST_DAYS = 31;
  private static final int MOST_MONTHS = 12;

  private final int[] dayFirst = new int[2];
  private final int[] monthFirst = new int[2];

  private DateOrders() {}

  static DateOrder of(Lines lines) {
    DateOrders orders = new DateOrders();
    lines.all().stream().filter(line -> line.digits() > 1).map(Line::text).forEach(orders::line);
    DateOrder dated = orders.order(0, 1);
    return dated == DateOrder.UNKNOWN ? orders.order(1, 2) : dated;
  }

  private void line(String text) {
    if (!hasStroke(text)) {
      return;
    }
    Matcher matcher = STROKES.matcher(text);
    while (matcher.find()) {
      int one = Integer.parseInt(matcher.group(1));
      int two = Integer.parseInt(matcher.group(3));
      int kind = matcher.group(4) == null ? 1 : 0;
      boolean stroke = matcher.group(2).equals("/");
      if ((stroke || kind == 0) && isDay(one) && isMonth(two)) {
        dayFirst[kind]++;
      } else if ((stroke || kind == 0) && isMonth(one) && isDay(two)) {
        monthFirst[kind]++;
      }
    }
  }

  /** Whether a stroke or a hyphen stands between two digits. */
  private static boolean hasStroke(String text) {
    for (int at = 1; at < text.length() - 1; at++) {
      char sign = text.charAt(at);
      if ((sign == '/' || sign == '-')
          && isDigit(text.charAt(at - 1))
          && isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isDay(int number) {
    return number > MOST_MONTHS && number <= MOST_DAYS;
  }

  private static boolean isMonth(int number) {
    return number > 0 && number <= MOST_MONTHS;
  }

  private DateOrder order(int kind, int fewest) {
    boolean day = dayFirst[kind] >= fewest && monthFirst[0] + monthFirst[kind] == 0;
    boolean month = monthFirst[kind] >= fewest && dayFirst[0] + dayFirst[kind] == 0;
    return day ? DateOrder.DAY_FIRST : month ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
  }
}
