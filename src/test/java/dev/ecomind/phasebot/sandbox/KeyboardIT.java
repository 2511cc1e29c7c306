package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page without a mouse: every step is a key, every place is found by its role and name. */
final class KeyboardIT {
  private static final int FARTHEST = 60;

  private static PageBrowser browser;

  private final Gallery gallery = Gallery.open();
  private PagePerson mia;
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
  void openPage() {
    mia = gallery.visit(browser);
    page = mia.page();
  }

  @AfterEach
  void close() {
    page.context().close();
    gallery.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void commandFormAndThread_needNoMouse() {
    page.keyboard().type("/ec");
    page.keyboard().press("Enter");
    page.keyboard().type("status ");
    page.keyboard().press("Enter");
    assertThat(mia.button("Open the form")).isVisible();

    tabTo(mia.button("Open the form"), "Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(mia.window().getByLabel("Why")).isFocused();
    page.keyboard().type("faster");
    tabTo(mia.window().getByRole(AriaRole.BUTTON, named("Which one")), "Tab");
    page.keyboard().press("Enter");
    page.keyboard().type("T1");
    assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(mia.window().getByRole(AriaRole.BUTTON, named("Which one"))).isFocused();
    tabTo(mia.window().getByRole(AriaRole.RADIO, named("At once")), "Tab");
    page.keyboard().press("Space");
    tabTo(mia.button("Save"), "Tab");
    page.keyboard().press("Enter");
    assertThat(mia.window()).isHidden();

    var values = gallery.bench.bot.last().payload().at("/view/state/values");
    assertThat(values.at("/which/item/selected_option/value").asText()).isEqualTo("2");
    assertThat(values.at("/how/way/selected_option/value").asText()).isEqualTo("now");
  }

  @Test
  void windowsClose_andFocusComesBack() {
    mia.types("/ecomind status");
    Locator opener = mia.button("Open the form");
    assertThat(opener).isVisible();
    tabTo(opener, "Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(mia.window()).isVisible();

    page.keyboard().press("Escape");

    assertThat(mia.window()).isHidden();
    assertThat(opener).isFocused();
  }

  @Test
  void actingAsSomebodyElse_needsNoMouse() {
    Locator chooser = page.getByRole(AriaRole.BUTTON, named2("Acting as Mia Ozola"));
    tabTo(chooser, "Shift+Tab");
    page.keyboard().press("Enter");
    page.keyboard().type("Dana");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.BUTTON, named2("Acting as Dana Reyes"))).isVisible();
  }

  @Test
  void inspectorAndItsRequests_needNoMouse() {
    mia.types("/ecomind status");
    assertThat(mia.button("Open the form")).isVisible();
    tabTo(page.getByRole(AriaRole.BUTTON, named2("Inspector")), "Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.REGION, named2("Inspector"))).isVisible();

    tabTo(page.locator(".request summary").first(), "Tab");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Sent")).isVisible();
    page.keyboard().press("Escape");

    assertThat(page.getByRole(AriaRole.REGION, named2("Inspector"))).isHidden();
    assertThat(page.getByRole(AriaRole.BUTTON, named2("Inspector"))).isFocused();
  }

  @Test
  void screenReaders_findLandmarksNamesAndNews() {
    assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
    assertThat(page.getByRole(AriaRole.NAVIGATION, named2("Conversations"))).isVisible();
    assertThat(page.getByRole(AriaRole.HEADING, named2("phases").setExact(true))).isVisible();
    assertThat(page.getByRole(AriaRole.TEXTBOX, named2("Message #phases"))).isVisible();
    assertThat(page.getByRole(AriaRole.GROUP, named2("Workspace clock"))).isVisible();

    gallery.bench.page.as("dana").types("news for *all*");

    assertThat(page.locator("#announcer")).hasText("Dana Reyes: news for all");
    assertThat(
            page.getByRole(AriaRole.LIST, named2("Messages in #phases"))
                .getByRole(AriaRole.LISTITEM))
        .not()
        .hasCount(0);
  }

  private void tabTo(Locator target, String key) {
    for (int i = 0; i < FARTHEST; i++) {
      if ((Boolean) target.evaluate("node => node === document.activeElement")) {
        assertThat((String) target.evaluate("node => getComputedStyle(node).outlineStyle"))
            .as("the focus is seen")
            .isEqualTo("solid");
        return;
      }
      page.keyboard().press(key);
    }
    throw new AssertionError(target + " is not reached by " + key);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named2(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
