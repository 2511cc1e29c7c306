package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, without a window and without a network of its own. */
public final class PageBrowser implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final double PATIENCE_MILLIS = 10_000;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private PageBrowser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Starts the browser; where none is installed the test is skipped loudly, in CI it fails. */
  public static PageBrowser start() {
    Optional<Path> installed = PLACES.stream().filter(Files::isExecutable).findFirst();
    if (installed.isEmpty()) {
      String words = "NO CHROMIUM IS INSTALLED: the sandbox's page is NOT tested.";
      if (System.getenv("CI") != null) {
        fail(words);
      }
      System.err.println("=".repeat(words.length()) + "\n" + words);
      Assumptions.abort(words);
    }
    return new PageBrowser(installed.orElseThrow());
  }

  /** Opens the page as a person who was never here before. */
  public Page open(URI address) {
    Page page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 820)).newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    page.navigate(address.toString());
    page.waitForSelector("body.ready");
    return page;
  }

  /** What scripts, style or security rules of the page went wrong since the last call. */
  public List<String> complaints() {
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    return told;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
