package dev.ecomind.phasebot.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MrkdwnTest {
  @Test
  void broadcastsAndMentions_areShownAsText() {
    assertThat(Mrkdwn.escape("<!channel> & <@U123>"))
        .isEqualTo("&lt;!channel&gt; &amp; &lt;@U123&gt;");
  }

  @Test
  void bidiControls_areTakenOut() {
    assertThat(Mrkdwn.inline("abc\u202Etxt\u2066\u200F", 50)).isEqualTo("abctxt");
  }

  @Test
  void wordsOfAUseCase_keepTheirMentionsOnly() {
    assertThat(Mrkdwn.spoken("*D1* by <@U0SAM>, not <!here> or <#C1>"))
        .isEqualTo("*D1* by <@U0SAM>, not &lt;!here&gt; or &lt;#C1&gt;");
  }

  @Test
  void cutting_neverSplitsAnEntityOrASurrogatePair() {
    assertThat(Mrkdwn.inline("aaaa&bbbb", 7)).isEqualTo("aaaa…");
    assertThat(Limits.cut("see <@U0DANA> now", 9)).isEqualTo("see…");
    assertThat(Limits.cutPlain("ab😀cd", 4)).isEqualTo("ab…");
  }

  @Test
  void boldText_cannotEndItself() {
    assertThat(Mrkdwn.bold("2 * 3", 20)).isEqualTo("*2 ∗ 3*");
    assertThat(Mrkdwn.bold(" ", 20)).isEmpty();
  }

  @Test
  void everyLineOfAReason_isQuoted() {
    assertThat(Mrkdwn.quote("one\ntwo", 100)).isEqualTo("> one\n> two");
  }

  @Test
  void links_areMadeOfWebAddressesOnly() {
    assertThat(Mrkdwn.link("https://a.slack.com/x", "a|b>"))
        .isEqualTo("<https://a.slack.com/x|a|b&gt;>");
    assertThat(Mrkdwn.link("javascript:alert(1)", "x")).isEqualTo("x");
  }

  @Test
  void moments_haveATextForThoseWhoSeeNoDate() {
    assertThat(Mrkdwn.moment(Instant.EPOCH, ZoneOffset.UTC))
        .isEqualTo("<!date^0^{date_short_pretty}, {time}|Thu 1 Jan 1970 00:00 Z>");
  }

  @Test
  void whateverIsWritten_nothingUnescapedComesOut() {
    Random random = new Random(7);
    String alphabet = "<>&!@#|*_`~ \n\u202E\uD83D\uDE00Uab;lt";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String shown = Mrkdwn.inline(text.toString(), 1 + random.nextInt(30));
      assertThat(shown).doesNotContain("<", ">", "\u202E");
      assertThat(shown.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    }
  }
}
