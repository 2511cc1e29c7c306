package dev.ecomind.phasebot;

import dev.ecomind.phasebot.delivery.DeliverySettings;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** {@code serve}: the bot. */
@Command(
    name = "serve",
    description = "Runs the bot until it is asked to stop.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  private final Map<String, String> environment;

  ServeCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = Configuration.read(environment, Need.SERVE);
    if (settings.slack().botToken().isEmpty()) {
      throw new Failed("installation by OAuth cannot be served yet; set SLACK_BOT_TOKEN");
    }
    Clock clock = Clock.systemUTC();
    Closing parts = new Closing();
    try {
      Store store =
          parts.with(
              Store.open(
                  StoreSettings.at(settings.database().url()), clock, NudgePolicy.standard()));
      String owner = "serve-" + ProcessHandle.current().pid();
      PhaseBot bot =
          parts.with(PhaseBot.start(settings, store, DeliverySettings.standard(owner), clock));
      LOG.info(
          "Ready: {}, health at port {}, {}",
          doors(bot.port(), settings.slack().appToken().isPresent()),
          bot.adminPort(),
          settings.database());
      Shutdown.await(parts);
    } finally {
      parts.close();
    }
    return 0;
  }

  private static String doors(OptionalInt port, boolean socket) {
    String http = port.isPresent() ? "Slack at port " + port.getAsInt() : "";
    String both = http.isEmpty() || !socket ? "" : " and ";
    return http + both + (socket ? "Slack by Socket Mode" : "");
  }
}
