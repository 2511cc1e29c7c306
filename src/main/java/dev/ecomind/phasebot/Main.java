package dev.ecomind.phasebot;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: exit 0 when done, 1 when it failed, 2 when it was called wrongly. */
@Command(
    name = "ecomind",
    description = "Project governance for Slack, read from a Markdown phase review.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB")
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(System.getenv(), System.out, out, err, args));
  }

  /** As {@link #main}, with everything it touches handed over. */
  static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
    return run(environment, OutputStream.nullOutputStream(), out, err, args);
  }

  /**
   * @param files where a verb writes the bytes of a file, if not to a file
   */
  static int run(
      Map<String, String> environment,
      OutputStream files,
      PrintWriter out,
      PrintWriter err,
      String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new TryCommand())
        .addSubcommand(new SandboxCommand(environment))
        .addSubcommand(new ServeCommand(environment))
        .addSubcommand(new ImportCommand(environment))
        .addSubcommand(new LintCommand(System.in))
        .addSubcommand(new ExportCommand(environment, files))
        .addSubcommand(new MigrateCommand(environment))
        .addSubcommand(new DoctorCommand(environment))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new FailureReport())
        .execute(args);
  }
}
