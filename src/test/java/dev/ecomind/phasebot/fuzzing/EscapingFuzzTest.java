package dev.ecomind.phasebot.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ecomind.phasebot.slack.block.Mrkdwn;

/** Whatever somebody wrote, Slack shows it as text. */
class EscapingFuzzTest {
  private static final String MENTION = "<@[UW][A-Z0-9]{1,39}>";
  private static final String BIDIRECTIONAL =
      "(?s).*[\\u061C\\u200E\\u200F\\uFEFF\\u202A-\\u202E\\u2066-\\u2069].*";

  /**
   * @param source a length, then the text; what is no UTF-8 in it becomes half a character
   */
  @FuzzTest
  void anyText_isShownAsText(byte[] source) {
    int most = 10 + (source.length == 0 ? 0 : source[0] & 0xFF);
    String text = new String(source, UTF_8).replace('\uFFFD', '\uD83D');

    assertInert(Mrkdwn.escape(text));
    assertThat(plain(Mrkdwn.escape(plain(Mrkdwn.escape(text)))))
        .isEqualTo(plain(Mrkdwn.escape(text)));
    assertLine(Mrkdwn.inline(text, most), most);
    assertBold(Mrkdwn.bold(text, most), most);
    assertQuoted(Mrkdwn.quote(text, most));
    assertSpoken(text);
    assertInert(Mrkdwn.actor(text).replaceAll("^" + MENTION + "$", ""));
    assertLink(text);
  }

  /** Nothing in it does anything. */
  private static void assertInert(String shown) {
    assertThat(shown.replaceAll("&(amp|lt|gt);", "")).doesNotContain("<", ">", "&");
    assertThat(shown).doesNotMatch(BIDIRECTIONAL);
    assertThat(shown.codePoints())
        .noneMatch(point -> point != '\n' && Character.isISOControl(point))
        .noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private static void assertLine(String shown, int most) {
    assertInert(shown);
    assertThat(shown).doesNotContain("\n").hasSizeLessThanOrEqualTo(most);
  }

  private static void assertBold(String shown, int most) {
    assertLine(shown, most);
    if (!shown.isEmpty()) {
      assertThat(shown).startsWith("*").endsWith("*").hasSizeGreaterThan(2);
      assertThat(shown.substring(1, shown.length() - 1)).doesNotContain("*").isNotBlank();
    }
  }

  private static void assertQuoted(String shown) {
    for (String line : shown.split("\n", -1)) {
      assertThat(line).startsWith("> ");
      assertInert(line.substring(2));
    }
  }

  private static void assertSpoken(String text) {
    String shown = Mrkdwn.spoken(text);

    assertInert(shown.replaceAll(MENTION, ""));
    assertThat(shown.length() - shown.replaceAll(MENTION, "").length())
        .as("mentions that were not there")
        .isLessThanOrEqualTo(text.length());
  }

  private static void assertLink(String text) {
    assertInert(Mrkdwn.link("javascript:" + text, text));
    String link = Mrkdwn.link("https://a.example/" + text, text);
    if (link.startsWith("<")) {
      String label = link.substring(link.indexOf('|') + 1, link.length() - 1);
      assertThat(link).endsWith(">");
      assertInert(label);
      assertThat(link.substring(1, link.indexOf('|')))
          .doesNotContain("<", ">")
          .matches(address -> address.chars().noneMatch(Character::isWhitespace));
    } else {
      assertInert(link);
    }
  }

  private static String plain(String shown) {
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
