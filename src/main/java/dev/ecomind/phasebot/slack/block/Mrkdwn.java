package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way from what people and documents wrote to Slack's markup. */
public final class Mrkdwn {
  private static final Pattern ESCAPED_MENTION = Pattern.compile("&lt;@([UW][A-Z0-9]{1,39})&gt;");
  private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,39}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm z", Locale.ENGLISH);

  private Mrkdwn() {}

  /** Keeps line breaks; nothing in the result can mention, link or reorder. */
  public static String escape(String text) {
    return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** One line, no longer than so many characters. */
  public static String inline(String text, int most) {
    String line = SPACE.matcher(plain(text)).replaceAll(" ").strip();
    return Limits.cut(escape(line), most);
  }

  /** One bold line; empty for blank text. */
  public static String bold(String text, int most) {
    String line = inline(text, most - 2).replace('*', '∗');
    return line.isEmpty() ? "" : "*" + line + "*";
  }

  /** Every line quoted. */
  public static String quote(String text, int most) {
    return "> " + Limits.cut(escape(text.strip()), most).replace("\n", "\n> ");
  }

  /** Words of a use case: its own markup and mentions stay, all else is escaped. */
  public static String spoken(String text) {
    return ESCAPED_MENTION.matcher(escape(text)).replaceAll("<@$1>");
  }

  public static String mention(UserId user) {
    return USER.matcher(user.text()).matches() ? "<@" + user.text() + ">" : inline(user.text(), 40);
  }

  /** Who did something: a user, or whoever has access to the machine. */
  public static String actor(String actor) {
    return USER.matcher(actor).matches() ? "<@" + actor + ">" : "the operator";
  }

  /** A moment that each reader sees on the own clock; the zone is for those who see the text. */
  public static String moment(Instant at, ZoneId zone) {
    return "<!date^%d^{date_short_pretty}, {time}|%s>"
        .formatted(at.getEpochSecond(), MOMENT.format(at.atZone(zone)));
  }

  public static String link(String url, String label) {
    boolean safe = url.startsWith("https://") || url.startsWith("http://");
    return safe
            && url.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '|')
        ? "<" + url + "|" + escape(label) + ">"
        : escape(label);
  }

  /** Text without what could reorder, hide or break: for plain text objects. */
  static String plain(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !reorders(point))
        .map(point -> breaks(point) ? ' ' : point)
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Bidirectional controls, and marks that are not seen. */
  private static boolean reorders(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || point == 0xFEFF
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean breaks(int point) {
    return point != '\n' && Character.isISOControl(point);
  }
}
