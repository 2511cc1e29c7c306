package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.ecomind.phasebot.sandbox.FakeBot.Reply;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot that is slow, gone or talks nonsense, and blocks that nobody can draw, in a browser. */
final class TroublePageIT {
  private static PageBrowser browser;

  private final Gallery gallery = Gallery.open();
  private final FakeBot bot = gallery.bench.bot;
  private PagePerson mia;

  @BeforeAll
  static void startBrowser() {
    browser = PageBrowser.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() {
    mia = gallery.visit(browser);
  }

  @AfterEach
  void close() {
    mia.page().context().close();
    gallery.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void slowBot_isWaitedForAndThenGivenUp() {
    CountDownLatch over = new CountDownLatch(1);
    bot.answers(
        one -> {
          try {
            over.await();
          } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
          }
          return Reply.ok("too late");
        });

    mia.types("/ecomind status");

    assertThat(mia.page().locator(".main .composer-status")).hasText("Waiting for EcoMind…");
    assertThat(mia.page().locator(".row-problem:visible"))
        .containsText("operation_timeout: the app did not answer within 3 seconds");
    over.countDown();
    mia.picture("slow-bot");
  }

  @Test
  void nonsense_isToldWhereItWasAskedFor() {
    bot.answers("{\"text\":\"x\",\"blocks\":[{\"type\":\"poem\"},{\"type\":\"section\"}]}");
    mia.types("/ecomind status");
    assertThat(mia.page().locator(".row-problem:visible"))
        .containsText(
            "the app's answer was refused: invalid_blocks [ERROR] unsupported type: poem");

    mia.page().locator("#inspect").click();
    mia.presses("Problems");
    Locator problem = mia.page().locator(".request:visible").first();
    assertThat(problem).containsText("violation");
    assertThat(problem).containsText(" ms");
    problem.locator("summary").click();
    assertThat(problem.locator(".violations")).containsText("unsupported type: poem");
    assertThat(problem.locator("pre").last()).containsText("\"type\": \"poem\"");
    mia.picture("nonsense");
  }

  @Test
  void nonsenseOnASubmission_isToldInTheWindow() {
    mia.types("/ecomind status");
    mia.presses("Open the form");
    mia.window().getByLabel("Why").fill("faster");
    mia.window().getByText("Search the plan").click();
    mia.page().locator(".menu-filter").fill("T1");
    mia.page().locator(".menu-row").first().click();
    bot.answers("<html>hello</html>");

    mia.presses("Save");

    assertThat(mia.window().locator(".row-problem")).containsText("is not JSON");
    assertThat(mia.window().getByLabel("Why")).hasValue("faster");
  }

  @Test
  void absentBot_isToldBesideTheButtonAndOnTheHomeTab() throws IOException {
    mia.types("/ecomind status");
    assertThat(mia.button("Open the form")).isVisible();
    bot.goAway();

    mia.presses("Open the form");
    assertThat(mia.newest().locator(".row-problem")).containsText("no app listens at");

    mia.opens("EcoMind");
    mia.page().locator("[data-tab=home]").click();
    assertThat(mia.page().locator(".home .row-problem")).containsText("no app listens at");
  }

  @Test
  void blockThatThePageDoesNotDraw_isShownAsSuch() {
    bot.answers(
        """
        {"text":"x","blocks":[
         {"type":"alert","level":"warning","text":{"type":"plain_text","text":"<b>Late</b>"}},
         {"type":"section","text":{"type":"mrkdwn","text":"still here"}}]}
        """);

    mia.types("/ecomind status");

    Locator placeholder = mia.newest().locator(".placeholder");
    assertThat(placeholder.locator("summary")).hasText("This page does not draw the block “alert”");
    assertThat(mia.newest()).containsText("still here");
    placeholder.locator("summary").click();
    assertThat(placeholder.locator("pre")).containsText("<b>Late</b>");
    mia.picture("placeholder");
  }

  @Test
  void attachments_areShownWhereTheyHoldBlocks() {
    bot.answers(
        """
        {"attachments":[{"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*inside*"}}]},
          {"color":"#c00","title":"of the older kind"}]}
        """);

    mia.types("/ecomind status");

    assertThat(mia.newest().locator(".attachment strong")).hasText("inside");
    assertThat(mia.newest().locator(".placeholder summary"))
        .hasText("This page does not draw the attachment “without a type”");
  }

  @Test
  void malformedBlock_spoilsOnlyItself() {
    Object drawn =
        mia.page()
            .evaluate(
                """
                async () => {
                  const { renderBlocks } = await import('/blocks.js');
                  const blocks = [{ type: 'context', elements: 'none' }, { type: 'divider' }, null];
                  const node = renderBlocks(blocks, { workspace: {}, kind: 'message' });
                  return [...node.children].map((each) => each.textContent.split('{')[0]).join('|');
                }
                """);

    assertThat(String.valueOf(drawn))
        .contains("Malformed block “context”: a part of it is missing or of the wrong kind")
        .contains("This page does not draw the block “without a type”");
  }

  @Test
  void sandboxThatIsGone_isToldUntilItIsBack() {
    Page page = mia.page();
    page.context().setOffline(true);

    mia.types("anybody there");

    assertThat(page.locator(".main .composer-status")).containsText("does not answer");
    assertThat(page.locator(".main .composer-text")).hasValue("anybody there");
    page.context().setOffline(false);
    browser.complaints();
  }

  @Test
  void leaverIsToldAsSuch_whereOneActsForHim() {
    gallery.bench.page.control("user", Json.object().put("id", "U01MIA00001").put("deleted", true));

    mia.types("still me");

    assertThat(mia.page().locator(".main .composer-status"))
        .containsText("Mia Ozola cannot act here.");
    browser.complaints();
  }
}
