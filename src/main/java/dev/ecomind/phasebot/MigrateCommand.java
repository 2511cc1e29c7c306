package dev.ecomind.phasebot;

import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.store.Move;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code migrate}: moves everything from a SQLite file into a PostgreSQL database. */
@Command(
    name = "migrate",
    description = "Moves everything from a SQLite file into an empty PostgreSQL database.",
    mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Option(
      names = "--from",
      paramLabel = "URL",
      defaultValue = "jdbc:sqlite:data/ecomind.db",
      description = "The SQLite file, of which nothing is changed (${DEFAULT-VALUE}).")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "URL",
      description =
          "The PostgreSQL database; ECOMIND_DATABASE_URL if left out, which keeps its password"
              + " off the command line.")
  private Optional<String> to = Optional.empty();

  @Spec private CommandSpec command;

  MigrateCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String target =
        to.orElseGet(() -> Configuration.read(environment, Need.STORE).database().url());
    Map<String, Long> rows =
        new Move(StoreSettings.at(from), StoreSettings.at(target), new Told()).run();
    PrintWriter out = command.commandLine().getOut();
    out.printf(
        "Moved %d rows, and compared them.%n",
        rows.values().stream().mapToLong(Long::longValue).sum());
    rows.forEach((table, count) -> out.printf("  %-10s %d%n", table, count));
    out.println(
        "Start the bot with ECOMIND_DATABASE_URL naming that database from now on, and put");
    out.println("the file away: a bot that is started on it would send everything a second time.");
    return 0;
  }

  /** One line where a table begins, ends or has come another good part further. */
  private final class Told implements Move.Progress {
    private static final long PART = 50_000;

    @Override
    public void copied(String table, long rows, long of) {
      if (rows == of || rows % PART == 0) {
        say("Copied " + rows + " of " + of + " rows of " + table);
      }
    }

    @Override
    public void compared(String table, long rows) {
      say("Compared " + rows + " rows of " + table);
    }

    private void say(String words) {
      command.commandLine().getErr().println(words);
    }
  }
}
