package dev.ecomind.phasebot;

import dev.ecomind.phasebot.delivery.Delivery;
import dev.ecomind.phasebot.delivery.DeliverySettings;
import dev.ecomind.phasebot.project.Correspondence;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.settings.Secret;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.slack.SlackApp;
import dev.ecomind.phasebot.slack.WindowSurfaces;
import dev.ecomind.phasebot.slack.Workspace;
import dev.ecomind.phasebot.slack.WorkspaceFiles;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.client.Background;
import dev.ecomind.phasebot.slack.client.Directory;
import dev.ecomind.phasebot.slack.client.FileUpload;
import dev.ecomind.phasebot.slack.client.Identity;
import dev.ecomind.phasebot.slack.client.Rendered;
import dev.ecomind.phasebot.slack.client.SlackCourier;
import dev.ecomind.phasebot.slack.client.SlackFiles;
import dev.ecomind.phasebot.slack.client.SlackHttp;
import dev.ecomind.phasebot.slack.client.SocketAddresses;
import dev.ecomind.phasebot.slack.client.WebApi;
import dev.ecomind.phasebot.slack.client.Windows;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.socket.SocketDoor;
import dev.ecomind.phasebot.slack.view.FileSource;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.web.WebServer;
import dev.ecomind.phasebot.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The running bot: every part made, wired and started here, and closed in reverse. */
public final class PhaseBot implements AutoCloseable {
  private final Closing parts;
  private final WebServer web;
  private final Readiness readiness;

  private PhaseBot(Closing parts, WebServer web, Readiness readiness) {
    this.parts = parts;
    this.web = web;
    this.readiness = readiness;
  }

  /**
   * Starts the bot; it answers from when this returns, whether Slack can be reached or not.
   *
   * @param store stays open when the bot is closed
   * @throws IOException when a port cannot be had
   */
  static PhaseBot start(Settings settings, Store store, DeliverySettings pace, Clock clock)
      throws IOException {
    Closing parts = new Closing();
    try {
      return wire(settings, store, pace, clock, parts);
    } catch (IOException | RuntimeException failed) {
      parts.close();
      throw failed;
    }
  }

  private static PhaseBot wire(
      Settings settings, Store store, DeliverySettings pace, Clock clock, Closing parts)
      throws IOException {
    Settings.Slack slack = settings.slack();
    SlackHttp http = parts.with(new SlackHttp(slack.apiUrl()));
    WebApi api = new WebApi(http, slack.botToken().map(Secret::value).orElseThrow());
    Background background = parts.with(new Background());
    Identity identity = new Identity(api);
    Directory directory =
        new Directory(api, store.members(), settings.zone(), identity, background);
    Windows windows = parts.with(new Windows(http, api));
    parts.with(
        Delivery.start(
            store.ledger(),
            new SlackCourier(api, PhaseBot::rendered),
            new Correspondence(store.projects(), store.members(), store.ledger(), clock),
            clock,
            pace));
    FileSource files =
        new WorkspaceFiles(new SlackFiles(http, api, Documents.mostBytes()), Documents.mostBytes());
    SlackApp app =
        parts.with(
            app(
                store,
                settings.zone(),
                clock,
                new Workspace(
                    new WindowSurfaces(windows, new FileUpload(http, api)),
                    files,
                    directory::refresh)));
    Optional<SocketDoor> socket =
        slack
            .appToken()
            .map(token -> parts.with(app.socket(new SocketAddresses(http, token.value()))));
    Readiness readiness = new Readiness(store, socket);
    WebServer web =
        parts.with(
            WebServer.start(listening(settings), app.servlet(), readiness::obstacles, clock));
    socket.ifPresent(SocketDoor::open);
    identity.keep(background);
    directory.keep();
    return new PhaseBot(parts, web, readiness);
  }

  private static SlackApp app(Store store, ZoneId zone, Clock clock, Workspace workspace) {
    return new SlackApp(
        ChatUseCases.of(store, zone, clock),
        new Lookup(store.members(), store.ledger(), clock),
        workspace,
        List.of());
  }

  private static Rendered rendered(Letter letter) {
    Message message = new LetterRenderer().render(letter);
    return new Rendered(message.text(), message.blocks().toString());
  }

  private static WebSettings listening(Settings settings) {
    Settings.Listening listening = settings.listening();
    return new WebSettings(
        listening.host(),
        listening.port(),
        listening.adminHost(),
        listening.adminPort(),
        settings.slack().signingSecrets().stream().map(Secret::value).toList());
  }

  /** Where Slack's requests are taken, as seen from this machine; nowhere in mere Socket Mode. */
  Optional<URI> address() {
    OptionalInt port = web.port();
    return port.isPresent()
        ? Optional.of(URI.create("http://127.0.0.1:" + port.getAsInt() + "/slack/events"))
        : Optional.empty();
  }

  OptionalInt port() {
    return web.port();
  }

  /** What keeps it from its work, as {@code /readyz} tells. */
  List<String> obstacles() {
    return readiness.obstacles();
  }

  int adminPort() {
    return web.adminPort();
  }

  @Override
  public void close() {
    parts.close();
  }
}
