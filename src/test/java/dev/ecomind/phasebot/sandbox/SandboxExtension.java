package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.MethodsClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a workspace of its own, with a bot that answers as it is told. A test that does
 * not ask for the violations must not cause any.
 */
final class SandboxExtension implements BeforeEachCallback, AfterEachCallback {
  private final String manifest;
  private @Nullable Bench bench;
  private boolean isAskedForViolations;

  private SandboxExtension(String manifest) {
    this.manifest = manifest;
  }

  /** With the app of the shipped manifest. */
  static SandboxExtension shipped() {
    return of(Bench.manifest());
  }

  static SandboxExtension of(String manifest) {
    return new SandboxExtension(manifest);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    bench = Bench.start(manifest);
    isAskedForViolations = false;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try (Bench ending = bench()) {
      if (!isAskedForViolations && context.getExecutionException().isEmpty()) {
        assertThat(ending.page.violations()).as("violations").isEmpty();
      }
    }
  }

  /** A person by name or id, in #phases. */
  SandboxUser as(String who) {
    return page().as(who);
  }

  /** The newest row of a channel, as somebody who is in it sees it. */
  JsonNode message(String who, String channel) {
    return as(who).in(channel).lastMessage();
  }

  List<String> violations() {
    isAskedForViolations = true;
    return page().violations();
  }

  SandboxPage page() {
    return bench().page;
  }

  FakeBot bot() {
    return bench().bot;
  }

  MethodsClient client() {
    return bench().client();
  }

  RawApi api() {
    return new RawApi(bench());
  }

  Bench bench() {
    if (bench == null) {
      throw new IllegalStateException("there is a workspace only while a test runs");
    }
    return bench;
  }
}
