package dev.ecomind.phasebot.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms and files in a real browser: options that the app offers, uploads, choices. */
final class FormPageIT {
  private static final FilePayload REVIEW =
      new FilePayload("review.md", "text/markdown", "# Review".getBytes(UTF_8));

  private static PageBrowser browser;

  private final Gallery gallery = Gallery.open(AbilitiesTest.withGlobalShortcut());
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
  void form_carriesWhatTheAppOffersAndWhatWasUploaded() {
    openForm();
    mia.window().getByLabel("Why").fill("faster");

    mia.window().getByText("Search the plan").click();
    Locator search = mia.page().locator(".menu-filter");
    search.fill("t");
    assertThat(mia.page().locator(".menu-empty")).containsText("2");
    search.fill("T1");
    mia.page().locator(".menu-row", hasText("T1 two")).click();
    mia.chooses("Who", "Dana Reyes");
    mia.page().keyboard().press("Escape");
    mia.window().getByLabel("At once").check();
    mia.window().getByLabel("Review").setInputFiles(REVIEW);
    assertThat(mia.window().getByText("Uploaded: review.md")).isVisible();
    mia.picture("form-filled");
    mia.presses("Save");

    assertThat(mia.window()).isHidden();
    JsonNode values = gallery.bench.bot.last().payload().at("/view/state/values");
    assertThat(values.at("/why/reason/value").asText()).isEqualTo("faster");
    assertThat(values.at("/which/item/selected_option/value").asText()).isEqualTo("2");
    assertThat(values.at("/who/people/selected_users/0").asText()).isEqualTo("U01DANA0002");
    assertThat(values.at("/how/way/selected_option/value").asText()).isEqualTo("now");
    assertThat(values.at("/when/day/selected_date").asText()).isEqualTo("2025-10-13");
    assertThat(values.at("/file/review/files/0/name").asText()).isEqualTo("review.md");
    assertThat(values.at("/file/review/files/0/size").asInt()).isEqualTo(8);
  }

  @Test
  void typesThatAFileInputDoesNotTake_areRefusedBesideIt() {
    openForm();

    mia.window()
        .getByLabel("Review")
        .setInputFiles(new FilePayload("plan.png", "image/png", new byte[] {1}));

    assertThat(mia.window().locator(".file-input")).containsText("takes only .md, .txt");
  }

  @Test
  void moreFilesThanAFileInputTakes_areRefusedBesideIt() {
    openForm();

    mia.window().getByLabel("Review").setInputFiles(new FilePayload[] {REVIEW, REVIEW, REVIEW});

    assertThat(mia.window().locator(".file-input")).containsText("takes at most 2 files");
  }

  @Test
  void fileSharedFromTheComposer_standsInTheMessage() {
    mia.page().getByLabel("Message #phases").fill("please read");

    FileChooser chooser = mia.page().waitForFileChooser(() -> mia.presses("Share files"));
    chooser.setFiles(REVIEW);

    assertThat(mia.newest()).containsText("please read");
    assertThat(mia.newest().locator(".file-card")).containsText("review.md");
    assertThat(mia.newest().locator(".file-card")).containsText("8 bytes");
    mia.picture("file");
    mia.newest().hover();
    mia.presses("More actions");
    mia.page().locator(".menu-row", hasText("Import review")).click();
    JsonNode payload =
        eventually(
                () -> gallery.bench.bot.received().stream().map(FakeBot.Received::payload).toList(),
                all -> all.stream().anyMatch(one -> one.has("callback_id")))
            .get(0);
    assertThat(payload.at("/message/files/0/name").asText()).isEqualTo("review.md");
  }

  @Test
  void sharedFile_isFetchedByAPress() throws IOException {
    SandboxUser dana = gallery.bench.page.as("dana");
    dana.shares(dana.uploads("review.md", REVIEW.buffer).at("/file/id").asText(), "read");

    Download download =
        mia.page().waitForDownload(() -> mia.newest().locator(".file-card").click());

    assertThat(download.suggestedFilename()).isEqualTo("review.md");
    assertThat(download.createReadStream().readAllBytes()).isEqualTo(REVIEW.buffer);
  }

  @Test
  void sharedPicture_isSeenAtOnce() throws IOException {
    SandboxUser dana = gallery.bench.page.as("dana");
    byte[] png = Files.readAllBytes(Path.of("docs/pictures/timeline-light.png"));
    String id = dana.uploads("timeline.png", png).at("/file/id").asText();

    dana.shares(id, "the plan");

    Locator picture = mia.newest().locator(".file-picture img");
    assertThat(picture).isVisible();
    eventually(() -> picture.evaluate("node => node.naturalWidth"), width -> (int) width > 100);
    assertThat(picture).hasAttribute("alt", "timeline.png");
    mia.picture("shared-picture");
  }

  @Test
  void globalShortcut_isOfferedAmongTheCommands() {
    mia.page().getByLabel("Message #phases").pressSequentially("/late");
    Locator offered = mia.page().locator(".suggestion");
    assertThat(offered).containsText("Ask what is late");
    mia.picture("global-shortcut");

    mia.page().keyboard().press("Enter");

    JsonNode payload =
        eventually(
                () -> gallery.bench.bot.received().stream().map(FakeBot.Received::payload).toList(),
                all -> all.stream().anyMatch(one -> one.has("callback_id")))
            .get(0);
    assertThat(payload.path("type").asText()).isEqualTo("shortcut");
    assertThat(mia.page().getByLabel("Message #phases")).hasValue("");
  }

  @Test
  void fileDroppedOnTheComposer_isSharedToo() {
    mia.page()
        .evaluate(
            """
            () => {
              const carried = new DataTransfer();
              carried.items.add(new File(['# Review'], 'dropped.md'));
              carried.items.add(new File(['# More'], 'second.md'));
              const dropped = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
              document.querySelector('.composer').dispatchEvent(dropped);
            }
            """);

    assertThat(mia.newest().locator(".file-card"))
        .containsText(new String[] {"dropped.md", "second.md"});
  }

  @Test
  void question_isAskedBeforeWhatNeedsConfirming() {
    mia.types("/ecomind status");
    assertThat(mia.button("Stop")).isVisible();
    int before = gallery.bench.bot.received().size();

    mia.presses("Stop");
    Locator question = mia.page().getByText("Nobody is reminded any more.");
    assertThat(question).isVisible();
    mia.presses("Keep");
    assertThat(question).isHidden();
    assertThat(gallery.bench.bot.received()).hasSize(before);
    mia.presses("Stop");
    mia.page().locator("dialog.confirm button[value=yes]").click();

    JsonNode payload =
        eventually(gallery.bench.bot::last, last -> last.payload().has("actions")).payload();
    assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("stop");
  }

  private void openForm() {
    mia.types("/ecomind status");
    mia.presses("Open the form");
    assertThat(mia.window()).isVisible();
  }

  private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }
}
