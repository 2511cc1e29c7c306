package dev.ecomind.phasebot.sandbox;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** A sandbox with a fake bot and the official client, for one test. */
final class Bench implements AutoCloseable {
  static final String TOKEN = "xoxb-sandbox-0123456789";
  static final Instant START = Instant.parse("2025-10-07T09:00:00Z");

  final VirtualClock clock = VirtualClock.fixed(START);
  final FakeBot bot;
  final Sandbox sandbox;
  final SandboxPage page;

  private Bench(String manifest) {
    try {
      bot = new FakeBot();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sandbox = Sandbox.start(SandboxSettings.forgetful(FakeBot.SECRET, TOKEN, manifest), clock);
    sandbox.connect(bot.url());
    page = SandboxPage.of(sandbox);
  }

  static Bench start() {
    return new Bench(manifest());
  }

  static Bench start(String manifest) {
    return new Bench(manifest);
  }

  /** The shipped manifest, from the class path. */
  static String manifest() {
    try (InputStream in =
        Objects.requireNonNull(Bench.class.getResourceAsStream("/slack-manifest.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MethodsClient client() {
    return client(TOKEN);
  }

  MethodsClient client(String token) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(sandbox.apiUrl().toString());
    config.setStatsEnabled(false);
    return Slack.getInstance(config).methods(token);
  }

  URI resolve(String path) {
    return sandbox.address().resolve(path);
  }

  @Override
  public void close() {
    sandbox.close();
    bot.close();
  }
}
