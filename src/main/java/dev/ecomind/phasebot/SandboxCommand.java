package dev.ecomind.phasebot;

import dev.ecomind.phasebot.sandbox.Sandbox;
import dev.ecomind.phasebot.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sandbox}: the local Slack workspace alone, for any bot to talk to. */
@Command(
    name = "sandbox",
    description = "Serves a local Slack workspace that any bot can talk to.",
    mixinStandardHelpOptions = true)
final class SandboxCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Option(
      names = "--port",
      defaultValue = "8030",
      description = "The port to open in a browser (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bot",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:3000/slack/events",
      description = "Where the bot takes Slack's requests (${DEFAULT-VALUE}).")
  private URI bot;

  @Option(names = "--data", paramLabel = "DIR", description = "Keeps what happened in this folder.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "The manifest (YAML) of the app that talks to it; this bot's own if left out.")
  private Optional<Path> manifest = Optional.empty();

  @Spec private CommandSpec command;

  SandboxCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    SandboxCredentials credentials = SandboxCredentials.of(environment);
    SandboxSettings settings =
        new SandboxSettings(
            port,
            Optional.of(bot),
            credentials.signingSecret(),
            credentials.botToken(),
            credentials.appToken(),
            data,
            manifest.isPresent() ? Files.readString(manifest.get()) : Manifest.text(),
            Optional.empty());
    Sandbox sandbox = Sandbox.start(settings, Clock.systemUTC());
    PrintWriter out = command.commandLine().getOut();
    out.println("A local Slack workspace is at " + sandbox.address());
    out.println("Start the bot with:");
    out.println("  SLACK_SIGNING_SECRET=" + credentials.signingSecret());
    out.println("  SLACK_BOT_TOKEN=" + credentials.botToken());
    out.println("  SLACK_API_URL=" + sandbox.apiUrl());
    out.println("For Socket Mode, also with:");
    out.println("  SLACK_APP_TOKEN=" + credentials.appToken());
    Shutdown.await(sandbox);
    return 0;
  }
}
