package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as axe judges it: nothing serious, in light, in dark, in a narrow window. */
final class AccessibilityIT {
  private static PageBrowser browser;
  private static String axe;

  private final Gallery gallery = Gallery.open();
  private final List<String> complaints = new ArrayList<>();

  /** How the page is looked at. */
  private enum Look {
    LIGHT(ColorScheme.LIGHT, 1280),
    DARK(ColorScheme.DARK, 1280),
    NARROW(ColorScheme.LIGHT, 390),
    NARROW_DARK(ColorScheme.DARK, 390);

    private final ColorScheme scheme;
    private final int width;

    Look(ColorScheme scheme, int width) {
      this.scheme = scheme;
      this.width = width;
    }
  }

  @BeforeAll
  static void start() throws Exception {
    NodePackages.install();
    axe = NodePackages.read("axe-core/axe.min.js");
    browser = PageBrowser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void close() {
    gallery.close();
  }

  @ParameterizedTest
  @EnumSource
  void page_hasNoSeriousFault(Look look) {
    PagePerson mia = gallery.visit(browser);
    Page page = mia.page();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(look.width, 820);
    judge(mia, look, "empty");

    mia.types("hello *there* @dana");
    mia.types("/ecomind status");
    assertThat(mia.button("Open the form")).isVisible();
    judge(mia, look, "messages");

    mia.presses("More actions");
    judge(mia, look, "menu");
    page.keyboard().press("Escape");
    mia.presses("Stop");
    judge(mia, look, "question");
    page.keyboard().press("Escape");

    mia.presses("Open the form");
    assertThat(mia.window()).isVisible();
    judge(mia, look, "form");
    mia.presses("Save");
    assertThat(mia.window().locator(".problem:visible").first()).isVisible();
    judge(mia, look, "mistakes");
    mia.presses("Not now");
    assertThat(mia.window()).isHidden();

    page.locator("#inspect").click();
    page.locator(".request summary").first().click();
    judge(mia, look, "inspector");
    mia.presses("Close inspector");

    page.locator(".message").first().hover();
    mia.presses("Reply in thread");
    page.locator(".thread .composer-text").fill("/e");
    judge(mia, look, "thread");
    mia.presses("Close thread");

    page.locator(".main .composer-text").fill("/");
    judge(mia, look, "commands");
    page.locator(".main .composer-text").fill("");
    if (look.width < 760) {
      mia.presses("Conversations");
      judge(mia, look, "rooms");
    }
    mia.opens("EcoMind");
    page.locator("[data-tab=home]").click();
    assertThat(page.locator(".home")).containsText("What you owe");
    judge(mia, look, "home");

    assertThat(complaints).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  private void judge(PagePerson person, Look look, String what) {
    String name = look.name().toLowerCase(java.util.Locale.ROOT) + "-" + what;
    person.picture(name);
    person.page().evaluate(axe);
    Object verdict =
        person.page().evaluate("async () => JSON.stringify((await axe.run()).violations)");
    for (JsonNode violation : Json.parse(String.valueOf(verdict)).orElseThrow()) {
      String impact = violation.path("impact").asText();
      for (JsonNode node : violation.path("nodes")) {
        String words =
            String.join(
                " ",
                name,
                impact,
                violation.path("id").asText(),
                node.path("target").toString(),
                node.path("failureSummary").asText().replaceAll("\\s+", " "));
        if (impact.equals("serious") || impact.equals("critical")) {
          complaints.add(words);
        } else {
          System.out.println(words);
        }
      }
    }
  }
}
