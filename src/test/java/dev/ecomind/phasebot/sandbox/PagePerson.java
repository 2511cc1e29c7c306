package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A person at the page in a browser: types, presses, chooses, looks. */
public record PagePerson(Page page, Path pictures) {

  /** Types into the composer of the open conversation and sends it. */
  public void types(String text) {
    // The space ends the last word, so that Enter sends it and completes nothing.
    page.locator(".main .composer-text").fill(text + " ");
    page.keyboard().press("Enter");
  }

  /** Presses the button of exactly this name that is shown last. */
  public void presses(String name) {
    button(name).last().click();
  }

  public Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  /** Opens a conversation of the sidebar by the beginning of its name. */
  public void opens(String name) {
    page.locator("#sidebar")
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
        .first()
        .click();
  }

  public void actsAs(String name) {
    page.locator(".act-as").click();
    page.locator(".menu-row", new Page.LocatorOptions().setHasText(name)).click();
    assertThat(page.locator(".act-as")).containsText(name);
  }

  /** The app's window on top. */
  public Locator window() {
    return page.locator("dialog.modal");
  }

  /** Chooses in a select of the open window, by what the choice says. */
  public void chooses(String label, String choice) {
    Pattern name = Pattern.compile("^" + label + "\\b");
    window().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).click();
    page.locator(".menu-row", new Page.LocatorOptions().setHasText(choice)).first().click();
  }

  /** The newest row of the open conversation. */
  public Locator newest() {
    return page.locator(".conversation .message").last();
  }

  /** Keeps what is seen now as a picture. */
  public void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")));
  }
}
