package dev.ecomind.phasebot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.document.ReviewJson;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}: what the document contradicts or omits; touches no store. */
@Command(
    name = "lint",
    description = "Prints the findings of a review document, like a compiler.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The review document, in Markdown.")
  private Path file;

  @Option(names = "--json", description = "Print one JSON object instead of lines.")
  private boolean json;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    return Documents.read(Documents.bytes(file))
        .fold(
            review -> report(out, review),
            refused -> {
              print(out, refused.findings());
              throw new Failed(refused.sentence());
            });
  }

  private int report(PrintWriter out, Review review) {
    if (json) {
      ObjectNode whole = new ObjectMapper().createObjectNode();
      ArrayNode findings = (ArrayNode) ReviewJson.of(review).get("findings");
      whole.set("findings", findings);
      out.println(whole.toPrettyString());
    } else {
      print(out, review.findings());
    }
    return 0;
  }

  private void print(PrintWriter out, List<Finding> findings) {
    for (Finding finding : findings) {
      out.printf(
          "%s:%d: %s %s: %s%n",
          file,
          finding.line(),
          finding.severity().name().toLowerCase(Locale.ROOT),
          finding.rule(),
          finding.text());
    }
  }
}
