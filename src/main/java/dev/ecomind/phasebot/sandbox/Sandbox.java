package dev.ecomind.phasebot.sandbox;

import dev.ecomind.phasebot.sandbox.api.Consent;
import dev.ecomind.phasebot.sandbox.api.Downloads;
import dev.ecomind.phasebot.sandbox.api.Faults;
import dev.ecomind.phasebot.sandbox.api.Hooks;
import dev.ecomind.phasebot.sandbox.api.RateLimits;
import dev.ecomind.phasebot.sandbox.api.SignIn;
import dev.ecomind.phasebot.sandbox.api.Tokens;
import dev.ecomind.phasebot.sandbox.api.Uploads;
import dev.ecomind.phasebot.sandbox.api.WebApi;
import dev.ecomind.phasebot.sandbox.bot.Bot;
import dev.ecomind.phasebot.sandbox.bot.BotLink;
import dev.ecomind.phasebot.sandbox.bot.HttpLine;
import dev.ecomind.phasebot.sandbox.bot.RequestFaults;
import dev.ecomind.phasebot.sandbox.control.ControlApi;
import dev.ecomind.phasebot.sandbox.control.Mischief;
import dev.ecomind.phasebot.sandbox.control.Staff;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Front;
import dev.ecomind.phasebot.sandbox.http.LoopbackGuard;
import dev.ecomind.phasebot.sandbox.page.ClockFace;
import dev.ecomind.phasebot.sandbox.page.LiveUpdates;
import dev.ecomind.phasebot.sandbox.page.PageApi;
import dev.ecomind.phasebot.sandbox.page.PageFiles;
import dev.ecomind.phasebot.sandbox.socket.SocketGate;
import dev.ecomind.phasebot.sandbox.socket.Sockets;
import dev.ecomind.phasebot.sandbox.traffic.Exchange;
import dev.ecomind.phasebot.sandbox.traffic.Masking;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.AdjustableTime;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Changes;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A local Slack workspace, served on loopback until it is closed. */
public final class Sandbox implements AutoCloseable {
  private final LoopbackServer server;
  private final Workspace workspace;
  private final BotLink link;
  private final Bot bot;
  private final Sockets sockets;
  private final Faults faults = new Faults();
  private final LiveUpdates updates;

  private Sandbox(SandboxSettings settings, Clock clock) {
    workspace =
        Workspace.open(
            App.read(settings.manifest()), clock, settings.journal(), () -> address().toString());
    Optional<AdjustableTime> hands =
        clock instanceof AdjustableTime time ? Optional.of(time) : Optional.empty();
    hands.ifPresent(time -> wind(time, settings));
    Changes changes = workspace.changes();
    Traffic traffic =
        new Traffic(
            clock,
            new Masking(
                List.of(settings.botToken(), settings.appToken(), settings.signingSecret())),
            () -> changes.tell(Changes.Kind.INSPECTOR));
    String appId = workspace.with(state -> state.app().appId());
    sockets = new Sockets(appId, (sent, words) -> traffic.record(socketComplaint(sent, words)));
    RequestFaults requestFaults = new RequestFaults();
    link =
        new BotLink(
            new HttpLine(settings.signingSecret(), clock),
            sockets,
            requestFaults,
            traffic,
            settings.botUrl());
    bot = Bot.over(workspace, link, requestFaults, () -> address() + "hooks/");
    updates = new LiveUpdates(changes);
    ClockFace face = new ClockFace(workspace, hands);
    RateLimits limits = new RateLimits();
    Endpoint control =
        new ControlApi(
            new Mischief(faults, requestFaults, limits, link, sockets, bot.events()),
            traffic,
            face,
            bot,
            new Staff(workspace, bot));
    SocketGate gate = new SocketGate(sockets, settings.appToken(), appId, traffic, this::address);
    Tokens tokens = new Tokens(settings.botToken());
    tokens.onRevoked(bot.events()::tokensRevoked);
    Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    endpoints.put("/api/apps.connections.open", gate);
    endpoints.put(
        "/api/",
        WebApi.over(workspace, tokens, limits, faults, traffic, () -> address().toString()));
    endpoints.put("/upload/v1/", new Uploads(workspace, traffic));
    endpoints.put("/files-pri/", new Downloads(workspace, tokens, faults, traffic));
    endpoints.put("/signin", new SignIn());
    endpoints.put("/oauth/v2/authorize", new LoopbackGuard(new Consent(workspace, tokens)));
    endpoints.put("/hooks/", new Hooks(workspace, traffic));
    endpoints.put(
        "/_page/", new LoopbackGuard(new PageApi(workspace, bot, traffic, face, updates)));
    endpoints.put("/_control/", new LoopbackGuard(control));
    endpoints.put("/", new LoopbackGuard(new PageFiles()));
    server = new LoopbackServer(settings.port(), new Front(endpoints), gate::attach);
  }

  /**
   * Starts a workspace. Requests are signed and messages stamped with the clock's time; a {@link
   * VirtualClock} can be set from the page.
   *
   * @throws java.io.UncheckedIOException where the port is taken or the journal cannot be kept
   */
  public static Sandbox start(SandboxSettings settings, Clock clock) {
    Sandbox sandbox = new Sandbox(settings, clock);
    sandbox.server.start();
    return sandbox;
  }

  /** Names the address at which the bot takes Slack's requests. */
  public void connect(URI botUrl) {
    link.connect(botUrl);
  }

  /** The page's address, ending with a slash. */
  public URI address() {
    return server.address();
  }

  /** The base of the Web API, to be the bot's {@code SLACK_API_URL}. */
  public URI apiUrl() {
    return address().resolve("api/");
  }

  @Override
  public void close() {
    faults.close();
    updates.close();
    bot.events().close();
    server.close();
    workspace.close();
  }

  private static Traffic.Draft socketComplaint(String sent, String words) {
    return new Traffic.Draft(
        Exchange.Direction.FROM_BOT, "socket", 0, 0, false, sent, "", List.of(words));
  }

  private void wind(AdjustableTime time, SandboxSettings settings) {
    if (workspace.rememberedOffset().isPresent()) {
      time.restore(workspace.rememberedOffset().get());
    } else if (settings.clockStart().isPresent()) {
      time.set(settings.clockStart().get());
      workspace.rememberOffset(time.offset());
    }
  }
}
