package dev.ecomind.phasebot;

import dev.ecomind.phasebot.project.NotRecorded;
import dev.ecomind.phasebot.store.StoreRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in words why a verb failed; what is nobody's mistake but ours goes to the log whole. */
final class FailureReport implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    boolean expected =
        failure instanceof Failed
            || failure instanceof StoreRefused
            || failure instanceof NotRecorded
            || failure instanceof IOException
            || failure instanceof UncheckedIOException;
    if (!expected) {
      LOG.error("{} failed", commandLine.getCommandName(), failure);
    }
    commandLine.getErr().println(commandLine.getCommandName() + ": " + failure.getMessage());
    return 1;
  }
}
