package dev.ecomind.phasebot;

import dev.ecomind.phasebot.delivery.DeliverySettings;
import dev.ecomind.phasebot.document.ReadResult;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.ImportReview;
import dev.ecomind.phasebot.project.PlannedNudges;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.sandbox.Sandbox;
import dev.ecomind.phasebot.sandbox.SandboxSettings;
import dev.ecomind.phasebot.sandbox.VirtualClock;
import dev.ecomind.phasebot.settings.Secret;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bot and a local workspace in one process. They speak over HTTP only; the clock, which the
 * page can move on, is the one thing that both are handed.
 */
final class Trial implements AutoCloseable {
  private static final String SLUG = "ecomind";
  private static final int PORTS_TRIED = 20;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Closing parts;
  private final Sandbox sandbox;
  private final PhaseBot bot;

  private Trial(Closing parts, Sandbox sandbox, PhaseBot bot) {
    this.parts = parts;
    this.sandbox = sandbox;
    this.bot = bot;
  }

  /**
   * Starts on the port or on one of the next, with the sample review; goes on from what the folder
   * holds. A new trial begins on the morning of the day that the sample was written.
   */
  static Trial start(int port, Path folder) throws IOException {
    return start(port, folder, Door.HTTP);
  }

  static Trial start(int port, Path folder, Door door) throws IOException {
    return start(port, folder, door, true);
  }

  /** The same with no project in it: the sample, or anything else, is to be imported in chat. */
  static Trial empty(int port, Path folder) throws IOException {
    return start(port, folder, Door.HTTP, false);
  }

  private static Trial start(int port, Path folder, Door door, boolean withSample)
      throws IOException {
    Closing parts = new Closing();
    try {
      return wire(port, folder, door, withSample, parts);
    } catch (IOException | RuntimeException failed) {
      parts.close();
      throw failed;
    }
  }

  private static Trial wire(int port, Path folder, Door door, boolean withSample, Closing parts)
      throws IOException {
    byte[] source = Documents.sample();
    Review sample = read(source);
    VirtualClock clock = VirtualClock.ticking(Clock.systemUTC());
    SandboxCredentials credentials = SandboxCredentials.of(Map.of());
    Sandbox sandbox = parts.with(sandbox(port, folder, credentials, sample, clock));
    Store store =
        parts.with(
            Store.open(
                StoreSettings.at("jdbc:sqlite:" + folder.resolve("ecomind.db")),
                clock,
                NudgePolicy.standard()));
    if (withSample && store.projects().find(SLUG).isEmpty()) {
      new ImportReview(store.projects()).take(SLUG, source, sample, Author.commandLine());
    }
    clock.nextMoment(() -> nextNudge(store, clock.instant()));
    PhaseBot bot =
        parts.with(PhaseBot.start(settings(credentials, sandbox, door), store, pace(), clock));
    bot.address().ifPresent(sandbox::connect);
    return new Trial(parts, sandbox, bot);
  }

  /** When the next nudge falls due, if nothing is decided or done until then. */
  private static Optional<Instant> nextNudge(Store store, Instant now) {
    PlannedNudges planned = new PlannedNudges(store.members()::find, NudgePolicy.standard());
    return store.projects().all().stream()
        .flatMap(project -> planned.of(project, now).stream())
        .map(Dispatch::due)
        .filter(now::isBefore)
        .min(Comparator.naturalOrder());
  }

  private static Review read(byte[] source) {
    ReadResult result = Documents.read(source);
    return result.fold(
        review -> review,
        refused -> {
          throw new IllegalStateException("The sample cannot be read: " + refused.sentence());
        });
  }

  private static Sandbox sandbox(
      int port, Path folder, SandboxCredentials credentials, Review sample, VirtualClock clock) {
    Optional<Instant> start =
        sample.updatedOn().map(day -> day.atTime(MORNING).toInstant(ZoneOffset.UTC));
    for (int candidate = port; ; candidate++) {
      try {
        return Sandbox.start(
            new SandboxSettings(
                candidate,
                Optional.empty(),
                credentials.signingSecret(),
                credentials.botToken(),
                credentials.appToken(),
                Optional.of(folder.resolve("workspace")),
                Manifest.text(),
                start),
            clock);
      } catch (UncheckedIOException taken) {
        if (port == 0 || candidate - port >= PORTS_TRIED) {
          throw taken;
        }
      }
    }
  }

  private static Settings settings(SandboxCredentials credentials, Sandbox sandbox, Door door) {
    boolean http = door == Door.HTTP;
    return new Settings(
        new Settings.Slack(
            http ? List.of(new Secret(credentials.signingSecret())) : List.of(),
            Optional.of(new Secret(credentials.botToken())),
            http ? Optional.empty() : Optional.of(new Secret(credentials.appToken())),
            Optional.empty(),
            sandbox.apiUrl()),
        new Settings.Database(""),
        new Settings.Listening("127.0.0.1", 0, "127.0.0.1", 0),
        ZoneOffset.UTC,
        Optional.empty());
  }

  /** Somebody watches the clock jump: what falls due is sent without making them wait. */
  private static DeliverySettings pace() {
    DeliverySettings standard = DeliverySettings.standard("try");
    return new DeliverySettings(
        Duration.ofMillis(200),
        standard.lease(),
        standard.callTimeout(),
        standard.quiet(),
        standard.parcels(),
        standard.owner());
  }

  URI address() {
    return sandbox.address();
  }

  /** What still keeps the bot from its work. */
  List<String> obstacles() {
    return bot.obstacles();
  }

  @Override
  public void close() {
    parts.close();
  }
}
