package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages beyond the first ones, in a project with a timeline and one open decision. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageGoldenTest {
  private final Chat chat = new Chat();

  @BeforeAll
  void chooseTheTimeline() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    chat.submit(
        LEAD,
        chat.surfaces.opened.get(0),
        Map.of("because", Chat.text("the budget ends in December")));
  }

  @AfterAll
  void close() {
    chat.close();
  }

  @Test
  void readiness_listsWhatIsMissingAndWhoseItIs() {
    Golden.assertSame("ready", chat.type(DANA, "phase P003 ready"));
  }

  @Test
  void history_tellsHowTheDaysCameAbout() {
    Golden.assertSame("history", chat.type(DANA, "phase P003 history"));
  }

  @Test
  void phaseWithAnotherWord_isRefusedInWords() {
    assertThat(chat.said(DANA, "phase P003 redy")).contains("there is *ready* and *history*");
  }

  @Test
  void earlierDay_isShownAsItStoodThen() {
    assertThat(chat.said(DANA, "status as of 2025-10-08"))
        .contains("As it stood at the end of Wed 8 Oct 2025");
    assertThat(chat.said(DANA, "status as of 2024-01-01")).contains("no project yet");
    assertThat(chat.said(DANA, "status as of yesterdy")).contains("is no day");
  }

  @Test
  void mine_isNarrowedToWhatPresses() {
    assertThat(chat.said(DANA, "mine")).contains("*D1*");
    assertThat(chat.said(DANA, "mine overdue")).contains("overdue").doesNotContain("*D1*");
    assertThat(chat.said(DANA, "mine overdu")).contains("/ecomind mine overdue");
  }

  @Test
  void openDecision_saysWhatWaitingCosts() {
    assertThat(chat.said(DANA, "why D1")).contains("A week later it costs", "*P003*");
  }
}
