package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sandbox's page in a real browser. */
final class PageIT {
  private static final String TOKEN = "xoxb-page-0123456789";
  private static final Path PICTURES = Path.of("target", "pictures");

  private static PageBrowser browser;

  private Sandbox sandbox;
  private WindowBot bot;
  private Page page;

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
  void openPage() throws IOException {
    SandboxSettings settings =
        SandboxSettings.forgetful("a signing secret", TOKEN, Bench.manifest());
    sandbox = Sandbox.start(settings, VirtualClock.fixed(Instant.parse("2025-10-07T06:00:00Z")));
    bot = new WindowBot(sandbox.apiUrl(), TOKEN);
    sandbox.connect(bot.address());
    page = browser.open(sandbox.address());
  }

  @AfterEach
  void closePage() {
    page.context().close();
    sandbox.close();
    bot.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void page_showsChannelComposerActingPersonAndClock() {
    assertThat(page.locator("h1")).hasText("phases");
    assertThat(page.getByLabel("Message #phases")).isFocused();
    assertThat(page.locator(".act-as")).containsText("Mia Ozola");
    assertThat(page.locator(".act-as")).containsText("admin");
    assertThat(page.locator(".clock")).containsText("Tue, 7 Oct 2025");
    picture("first");
  }

  @Test
  void app_isWrittenToDirectly() {
    button("EcoMind").click();
    page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Messages")).click();

    page.getByLabel("Message EcoMind").fill("hello");
    page.keyboard().press("Enter");

    assertThat(page.locator(".message .text")).hasText("hello");
    picture("direct");
  }

  @Test
  void command_isAnsweredWithBlocksThatOnlyTheTypistSees() {
    type("/ecomind status");

    Locator answer = page.locator(".message.from-bot");
    assertThat(answer.locator("h3")).hasText("Phase status");
    assertThat(answer.locator(".section-text"))
        .hasText("P003 waits for @Dana Reyes & others <b>soon</b>");
    assertThat(answer.locator(".only-you")).hasText("Only visible to you");
    picture("answer");

    actAs("Dana Reyes");
    assertThat(page.locator(".message")).hasCount(0);
  }

  @Test
  void window_keepsWhatWasTypedUntilTheMistakeIsGone() {
    type("/ecomind decide D1");
    button("Decide…").click();
    Locator window = page.getByRole(AriaRole.DIALOG);
    Locator reason = window.getByLabel("Because");
    reason.fill("faster");

    button("Record").click();
    assertThat(window.locator(".problem")).hasText("Say a little more.");
    assertThat(reason).hasValue("faster");
    picture("mistake");

    reason.fill("faster delivery");
    button("Record").click();
    assertThat(window).isHidden();
    assertThat(page.locator(".message").last()).containsText("Recorded: faster delivery");
    assertThat(page.locator(".inspect .count")).isHidden();
  }

  @Test
  void emptyRequiredField_isNotSent() {
    type("/ecomind decide D1");
    button("Decide…").click();

    button("Record").click();

    Locator window = page.getByRole(AriaRole.DIALOG);
    assertThat(window.locator(".problem")).hasText("Please complete this required field.");
  }

  @Test
  void markup_isShownAsText() {
    type("<img src=x onerror=alert(1)> & <b>bold</b> *strong*");

    Locator text = page.locator(".message .text");
    assertThat(text).hasText("<img src=x onerror=alert(1)> & <b>bold</b> strong");
    assertThat(text.locator("img, b")).hasCount(0);
    assertThat(text.locator("strong")).hasText("strong");
  }

  @Test
  void halfTypedCommand_isCompletedByKeyboard() {
    page.getByLabel("Message #phases").pressSequentially("/eco");

    page.keyboard().press("Enter");
    page.keyboard().type("sta");
    page.keyboard().press("Tab");

    assertThat(page.getByLabel("Message #phases")).hasValue("/ecomind status ");
  }

  @Test
  void deadBot_isToldInWords() {
    sandbox.connect(URI.create("http://127.0.0.1:9/slack/events"));

    type("/ecomind status");

    assertThat(page.locator(".row-problem:visible"))
        .containsText("no app listens at 127.0.0.1:9; is it running?");
  }

  @Test
  void whoHasLeft_seesNothingOfOthersAndCannotWrite() {
    type("for those who are here");

    actAs("Pat Lund");

    assertThat(page.locator(".message")).hasCount(0);
    assertThat(page.getByPlaceholder("Pat Lund is deactivated and can only look on")).isDisabled();
  }

  @Test
  void inspector_saysWhereThereIsNothing() {
    button("Inspector").click();
    assertThat(page.locator(".panel-empty")).containsText("Nothing has been said");

    type("/ecomind status");
    button("Problems").click();

    assertThat(page.locator(".panel-empty")).hasText("Nothing of this kind so far.");
  }

  @Test
  void sidebarOfANarrowWindow_closesByAPressBesideIt() {
    page.setViewportSize(390, 820);
    button("Conversations").click();
    assertThat(page.locator("#sidebar")).isVisible();

    page.mouse().click(375, 500);

    assertThat(page.locator("#sidebar")).isHidden();
  }

  @Test
  void clock_movesByADay() {
    button("+1 day").click();

    assertThat(page.locator(".clock")).containsText("Wed, 8 Oct 2025");
  }

  private void type(String text) {
    page.getByLabel("Message #phases").fill(text);
    page.keyboard().press("Enter");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void actAs(String name) {
    page.locator(".act-as").click();
    page.locator(".menu-row", new Page.LocatorOptions().setHasText(name)).click();
    assertThat(page.locator(".act-as")).containsText(name);
  }

  private void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
