package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A bot and a workspace of its own for each test, without limits of rate. No test leaves a
 * violation behind.
 */
final class RunningTrial implements BeforeEachCallback, AfterEachCallback {
  private final boolean withSample;
  private @Nullable Trial trial;
  private @Nullable SandboxPage page;
  private @Nullable Path folder;

  private RunningTrial(boolean withSample) {
    this.withSample = withSample;
  }

  /** The sample review is imported, and its channel is #phases. */
  static RunningTrial withSample() {
    return new RunningTrial(true);
  }

  /** Nothing is imported yet. */
  static RunningTrial empty() {
    return new RunningTrial(false);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("trial");
    trial = withSample ? Trial.start(0, folder) : Trial.empty(0, folder);
    page = SandboxPage.at(trial.address());
    page.withoutRateLimits();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    if (trial == null || page == null || folder == null) {
      return;
    }
    List<String> violations = page.violations();
    trial.close();
    delete(folder);
    assertThat(violations).as("violations").isEmpty();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  SandboxPage page() {
    if (page == null) {
      throw new IllegalStateException("there is a workspace only while a test runs");
    }
    return page;
  }

  /** A person by name, in #phases. */
  SandboxUser as(String who) {
    return page().as(who).in("phases");
  }
}
