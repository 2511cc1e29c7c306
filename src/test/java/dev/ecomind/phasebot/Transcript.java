package dev.ecomind.phasebot;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody did and read, step by step, as a page for readers. */
final class Transcript {
  private static final int BEGINNING = 14;
  private static final Pattern MOMENT = Pattern.compile("<!date\\^\\d+\\^[^|]*\\|([^>]*)>");
  private static final Pattern MENTION = Pattern.compile("<@U01([A-Z]+?)0+\\d+>");

  private final StringBuilder text =
      new StringBuilder(
          """
          # The first ten minutes

          Mia leads a project. She has never seen the bot; her workspace has it, and no project yet. This is
          what she does and what she reads, taken down from the real bot and the sample review.
          """);
  private int steps;

  Transcript did(String what) {
    steps++;
    text.append("\n**").append(steps).append(". Mia ").append(what).append(".**\n");
    return this;
  }

  Transcript time(String what) {
    text.append("\n**").append(what).append("**\n");
    return this;
  }

  Transcript saw(String shown) {
    return quote(plain(shown).lines().toList(), 0);
  }

  /** The first lines only. */
  Transcript sawBegin(String shown) {
    List<String> lines = plain(shown).lines().toList();
    int left = Math.max(0, lines.size() - BEGINNING);
    return quote(lines.subList(0, lines.size() - left), left);
  }

  int interactions() {
    return steps;
  }

  String text() {
    return text.toString();
  }

  private Transcript quote(List<String> lines, int left) {
    text.append("\n```text\n");
    lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
    if (left > 0) {
      text.append("… ").append(left).append(" more lines\n");
    }
    text.append("```\n");
    return this;
  }

  /** As it is read: names for ids, days for moments. */
  private static String plain(String shown) {
    String dated = MOMENT.matcher(shown).replaceAll("$1");
    String named =
        MENTION.matcher(dated).replaceAll(found -> "@" + found.group(1).toLowerCase(Locale.ROOT));
    return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("*", "");
  }
}
