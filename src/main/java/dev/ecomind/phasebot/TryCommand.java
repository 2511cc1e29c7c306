package dev.ecomind.phasebot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code try}: bot, local workspace and sample review in one process. */
@Command(
    name = "try",
    description = "Runs the bot in a local Slack workspace with a sample review; open the address.",
    mixinStandardHelpOptions = true)
final class TryCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      defaultValue = "8030",
      description = "The port to open in a browser; the next free one if taken (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keeps what happened in this folder, to go on from there next time.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--socket",
      description = "Connects the bot by Socket Mode, as where Slack cannot reach it.")
  private boolean socket;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = data.isPresent() ? data.get() : Files.createTempDirectory("ecomind-try");
    Trial trial = Trial.start(port, folder, socket ? Door.SOCKET : Door.HTTP);
    command
        .commandLine()
        .getOut()
        .println("EcoMind is ready to try: open " + trial.address() + " (Ctrl+C stops it)");
    Shutdown.await(trial);
    return 0;
  }
}
