package dev.ecomind.phasebot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.ecomind.phasebot.sandbox.PageBrowser;
import dev.ecomind.phasebot.sandbox.PagePerson;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole story on the page, in a real browser with the real bot. The README's pictures come from
 * here: {@code -Decomind.pictures=docs/pictures} says where to.
 */
final class StoryPageIT {
  private static final Path PICTURES =
      Path.of(
          Optional.ofNullable(System.getProperty("ecomind.pictures")).orElse("target/pictures"));

  /** Five working days before the Friday on which P003 starts, at half past nine in New York. */
  private static final Instant NUDGE = Instant.parse("2025-11-21T14:30:00Z");

  private static final int MOST_NUDGES = 60;

  private static final Path DOCUMENT =
      Path.of("src/main/resources/dev/ecomind/phasebot/sample/quick-reference.md");

  private static PageBrowser browser;

  @TempDir private Path folder;
  private Trial trial;
  private Page page;
  private PagePerson person;
  private SandboxPage sandbox;

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
  void open() throws Exception {
    trial = Trial.empty(0, folder);
    sandbox = SandboxPage.at(trial.address());
    sandbox.withoutRateLimits();
    page = browser.open(trial.address());
    person = new PagePerson(page, PICTURES);
  }

  @AfterEach
  void close() {
    page.context().close();
    trial.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void review_isDrivenFromItsImportToTheRecordedDecision() {
    miaImportsTheReview();
    miaLooksAndStarts();
    miaDecidesTheTimeline();
    theClockRunsUntilDanaIsNudged();
    danaDecidesFromHerNudge();
    everybodySeesTheRecord();
    homeShowsWhatIsLeft();
    assertThat(sandbox.violations()).isEmpty();
  }

  private void miaImportsTheReview() {
    // The bot learns of the people a moment after its start.
    eventually(() -> sandbox.log("users.list"), calls -> !calls.isEmpty());
    person.types("/ecomind status");
    assertThat(person.newest()).containsText("This channel has no project yet");

    person.types("/ecomind import");
    assertThat(person.window()).isVisible();
    person.window().locator("input[type=file]").setInputFiles(DOCUMENT);
    assertThat(person.window()).containsText("Uploaded: quick-reference.md");
    person.window().getByLabel("Project").fill("ecomind");
    person.presses("Read it");

    assertThat(person.window()).containsText("A new project, ecomind.");
    assertThat(person.window()).containsText("42 tasks");
    assertThat(person.window()).containsText("findings");
    person.picture("import");
    person.presses("Import");
    assertThat(person.window()).containsText("Imported.");
    page.keyboard().press("Escape");
    assertThat(person.window()).isHidden();
    assertThat(page.locator(".conversation")).containsText("Review imported");
    assertThat(page.locator(".conversation")).containsText("Say who holds which role");
  }

  private void miaLooksAndStarts() {
    person.types("/ecomind status");
    assertThat(person.newest()).containsText("P003");
    assertThat(person.newest()).containsText("ECS vs EKS");
    // As tall as the answer, so that the picture shows all of it.
    page.setViewportSize(1280, 1080);
    person.picture("status");
    page.setViewportSize(1280, 820);

    person.types("/ecomind role \"DevOps Lead\" @dana");
    assertThat(person.newest()).containsText("held by @Dana Reyes");
    person.types("/ecomind nudges start");
    assertThat(person.newest()).containsText("Nudges are on");
  }

  private void miaDecidesTheTimeline() {
    person.types("/ecomind decide D2");
    assertThat(person.window()).isVisible();
    person.chooses("Option", "Recommended");
    person.window().getByLabel("First day of week 1").fill("2025-10-13");
    person.window().getByLabel("Why").fill("we need the time");
    person.picture("decide");
    person.presses("See what changes");

    assertThat(person.window()).containsText("What will change");
    person.presses("Record decision");
    assertThat(person.window()).containsText("Recorded");
    page.keyboard().press("Escape");
    assertThat(person.window()).isHidden();
  }

  private void theClockRunsUntilDanaIsNudged() {
    for (int step = 0; sandbox.now().isBefore(NUDGE); step++) {
      assertThat(step).as("nudges before Dana's").isLessThan(MOST_NUDGES);
      page.waitForResponse(
          response -> response.url().endsWith("/_page/clock"), () -> person.presses("Next nudge"));
    }
    eventually(() -> sandbox.as("dana").directMessages(), messages -> messages.size() == 1);
  }

  private void danaDecidesFromHerNudge() {
    person.actsAs("Dana Reyes");
    person.opens("EcoMind");
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Messages")).click();
    Locator nudge = person.newest();
    assertThat(nudge).containsText("Decide D1");
    assertThat(nudge).containsText("Fri 28 Nov 2025");
    assertThat(nudge).containsText("P003");
    person.picture("nudge");

    person.presses("Decide…");
    assertThat(person.window()).isVisible();
    person.chooses("Option", "ECS");
    person.window().getByLabel("Why").fill("faster delivery");
    person.presses("See what changes");
    assertThat(person.window()).containsText("T15");
    person.picture("what-changes");
    person.presses("Record decision");
    assertThat(person.window()).containsText("Recorded");
    page.keyboard().press("Escape");
    assertThat(person.window()).isHidden();
  }

  private void everybodySeesTheRecord() {
    person.opens("phases");
    assertThat(person.newest()).containsText("faster delivery");
    assertThat(person.newest()).containsText("D1");
    person.picture("record");

    person.actsAs("Mia Ozola");
    person.opens("phases");
    person.types("/ecomind decisions");
    assertThat(person.newest()).containsText("ECS");
    person.picture("decisions");
  }

  private void homeShowsWhatIsLeft() {
    person.opens("EcoMind");
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home")).click();
    assertThat(page.locator(".home-page")).containsText("P003");
    person.picture("home");

    page.reload();
    assertThat(page.locator(".home-page")).containsText("P003");
  }
}
