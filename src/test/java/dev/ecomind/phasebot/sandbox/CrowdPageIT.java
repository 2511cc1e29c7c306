package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page stays usable with much in a channel and many acting at once. */
final class CrowdPageIT {
  private static final String TOKEN = "xoxb-page-0123456789";
  private static final int MANY = 2_000;
  private static final int PEOPLE = 10;
  private static final int DEEDS = 10;

  /** What one thing that a person does may cost the page, in seconds of a processor's work. */
  private static final double MOST_WORK = 1.5;

  private static final List<String> NAMES = List.of("mia", "dana", "sam", "kenji", "lena");

  private static PageBrowser browser;

  private final ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
  private Sandbox sandbox;
  private WindowBot bot;
  private SandboxPage control;

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
  void start() throws IOException {
    SandboxSettings settings =
        SandboxSettings.forgetful("a signing secret", TOKEN, Bench.manifest());
    sandbox = Sandbox.start(settings, VirtualClock.ticking(java.time.Clock.systemUTC()));
    bot = new WindowBot(sandbox.apiUrl(), TOKEN);
    sandbox.connect(bot.address());
    control = SandboxPage.of(sandbox);
    control.setClock(Instant.parse("2025-10-07T06:00:00Z"));
  }

  @AfterEach
  void stop() {
    crowd.shutdownNow();
    sandbox.close();
    bot.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void twoThousandMessages_leaveThePageUsable() throws Exception {
    SandboxUser dana = control.as("dana");
    together(PEOPLE, person -> () -> repeat(MANY / PEOPLE, i -> dana.types("line " + i)));
    Page page = browser.open(sandbox.address());
    PagePerson mia = new PagePerson(page, Path.of("target", "pictures"));

    Locator rows = page.locator(".conversation .message");
    assertThat(rows).hasCount(200);
    Labour labour = Labour.of(page);
    Locator earlier = mia.button("Show earlier messages");
    for (int shown = 400; shown <= MANY; shown += 200) {
      earlier.click();
      assertThat(rows).hasCount(shown);
      assertThat(labour.sinceLast()).as("work to show %s messages", shown).isLessThan(MOST_WORK);
    }
    mia.types("and one more");

    assertThat(rows.last()).containsText("and one more");
    assertThat(rows.last()).isInViewport();
    assertThat(labour.sinceLast()).as("work to show one more").isLessThan(MOST_WORK);
    page.context().close();
  }

  @Test
  void tenPeopleAtOnce_leaveThePageUsable() throws Exception {
    Page page = browser.open(sandbox.address());
    PagePerson mia = new PagePerson(page, Path.of("target", "pictures"));
    Labour labour = Labour.of(page);

    List<Future<Integer>> deeds = begin(PEOPLE, this::actsALot);
    mia.types("/ecomind status");
    assertThat(page.locator(".message.from-bot").last()).containsText("Phase status");
    for (Future<Integer> deed : deeds) {
      assertThat(deed.get()).isEqualTo(DEEDS);
    }
    mia.types("the last word");

    assertThat(page.locator(".conversation .message").last()).containsText("the last word");
    eventually(
        () -> page.locator(".conversation .message", hasText("says")).count(),
        count -> count == PEOPLE * DEEDS);
    assertThat(labour.sinceLast()).as("work while ten act").isLessThan(MOST_WORK * DEEDS);
    page.context().close();
  }

  private Callable<Integer> actsALot(int person) {
    SandboxUser user = control.as(NAMES.get(person % NAMES.size()));
    return () ->
        repeat(
            DEEDS,
            i -> {
              user.types("person " + person + " says " + i);
              user.types("/ecomind status");
              user.opensHome();
            });
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static int repeat(int times, java.util.function.IntConsumer deed) {
    IntStream.range(0, times).forEach(deed);
    return times;
  }

  private List<Future<Integer>> begin(
      int people, java.util.function.IntFunction<Callable<Integer>> deed) {
    return IntStream.range(0, people).mapToObj(deed).map(crowd::submit).toList();
  }

  private void together(int people, java.util.function.IntFunction<Callable<Integer>> deed)
      throws Exception {
    for (Future<Integer> one : begin(people, deed)) {
      one.get();
    }
  }
}
