package dev.ecomind.phasebot;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: whether everything is set up as it must be, and what to do where it is not. */
@Command(
    name = "doctor",
    description = "Checks settings, database, tokens, scopes, channels and roles; changes nothing.",
    mixinStandardHelpOptions = true,
    footer = "May run beside the bot. Exit 0, or 1 if anything fails.")
final class DoctorCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Option(names = "--json", description = "Print one JSON object instead of lines.")
  private boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}: on a terminal).")
  private Colour colour = Colour.auto;

  @Spec private CommandSpec command;

  DoctorCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    DoctorReport report = new Doctor(environment, Configuration.FILE, Clock.systemUTC()).look();
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.println(report.json().toPrettyString());
    } else {
      report.print(out, colour.ansi());
    }
    return report.failed() ? 1 : 0;
  }
}
