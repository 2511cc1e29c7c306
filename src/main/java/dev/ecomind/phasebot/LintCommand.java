package dev.ecomind.phasebot;

import dev.ecomind.phasebot.document.ReadResult;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}: what documents contradict or omit; touches no store. */
@Command(
    name = "lint",
    description = "Prints the findings of review documents, like a compiler.",
    mixinStandardHelpOptions = true,
    footer = "Exit 0, or 1 if a document could not be read, or with --strict has a warning.")
final class LintCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final InputStream input;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Review documents, in Markdown; - reads one from standard input.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print one JSON object instead of lines.")
  private boolean json;

  @Option(names = "--strict", description = "Exit 1 if there is any warning or error.")
  private boolean strict;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}: on a terminal).")
  private Colour colour = Colour.auto;

  @Spec private CommandSpec command;

  LintCommand(InputStream input) {
    this.input = input;
  }

  @Override
  public Integer call() {
    LintReport report = new LintReport();
    files.forEach(file -> check(file, report));
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.println(report.json().toPrettyString());
    } else {
      report.print(out, colour.ansi());
    }
    report.refusals().forEach(command.commandLine().getErr()::println);
    boolean failed =
        !report.refusals().isEmpty()
            || (strict && report.count(Weight.ERROR) + report.count(Weight.WARNING) > 0);
    return failed ? 1 : 0;
  }

  private void check(Path file, LintReport report) {
    String name = file.equals(STANDARD_INPUT) ? "<stdin>" : file.toString();
    try {
      ReadResult result =
          Documents.read(
              file.equals(STANDARD_INPUT) ? Documents.bytes(input) : Documents.bytes(file));
      report.add(name, result.fold(Review::findings, ReadResult.Refused::findings));
      result
          .<Optional<String>>fold(review -> Optional.empty(), no -> Optional.of(no.sentence()))
          .ifPresent(sentence -> report.refuse(name, sentence));
    } catch (Failed | IOException unreadable) {
      report.refuse(name, String.valueOf(unreadable.getMessage()));
    }
  }
}
