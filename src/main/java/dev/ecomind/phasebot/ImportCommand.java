package dev.ecomind.phasebot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.document.ReviewJson;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.ImportReview;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: reads a review document into the store, or says what that would change. */
@Command(
    name = "import",
    description = "Reads a review document into the store.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MOST_FINDINGS = 10;

  private final Map<String, String> environment;

  @Parameters(paramLabel = "FILE", description = "The review document, in Markdown.")
  private Path file;

  @Option(
      names = "--project",
      paramLabel = "SLUG",
      defaultValue = "ecomind",
      description = "The project's short name: lower case, digits, hyphens (${DEFAULT-VALUE}).")
  private String slug;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one JSON object with everything that was read.")
  private boolean json;

  @Spec private CommandSpec command;

  ImportCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if (!SLUG.matcher(slug).matches() || slug.length() > 40) {
      throw new ParameterException(
          command.commandLine(),
          "I read --project \"" + slug + "\". A short name looks like \"payments-2\".");
    }
    byte[] source = Documents.bytes(file);
    Review read =
        Documents.read(source)
            .fold(
                review -> review,
                refused -> {
                  throw new Failed(refused.sentence() + " Nothing was changed.");
                });
    print(stored(source, read));
    return 0;
  }

  private ImportReview.Report stored(byte[] source, Review read) {
    StoreSettings settings =
        StoreSettings.at(Configuration.read(environment, Need.STORE).database().url());
    try (Store store = Store.open(settings, Clock.systemUTC(), NudgePolicy.standard())) {
      ImportReview importing = new ImportReview(store.projects());
      return dryRun
          ? importing.preview(slug, source, read)
          : importing.take(slug, source, read, Author.commandLine());
    }
  }

  private void print(ImportReview.Report report) {
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.println(json(report).toPrettyString());
    } else {
      words(out, report);
    }
  }

  private static ObjectNode json(ImportReview.Report report) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.put("project", report.slug());
    whole.setAll(ReviewJson.of(report.review()));
    ObjectNode changes = whole.putObject("changes");
    names(changes, "added", report.changes().added());
    names(changes, "changed", report.changes().changed());
    names(changes, "removed", report.changes().removed());
    return whole;
  }

  private static void names(ObjectNode changes, String key, List<ItemId> ids) {
    ids.stream().map(ItemId::text).forEach(changes.putArray(key)::add);
  }

  private void words(PrintWriter out, ImportReview.Report report) {
    Review review = report.review();
    out.printf("%s: %s%n", report.slug(), review.title());
    out.printf(
        "Read %d phases, %d issues, %d tasks, %d decisions, %d timelines, %d criteria.%n",
        review.phases().size(),
        review.issues().size(),
        review.tasks().size(),
        review.decisions().size(),
        review.schedules().size(),
        review.criteria().size());
    out.println(dryRun ? "Nothing was changed (dry run). " + changes(report) : changes(report));
    List<Finding> findings = review.findings();
    out.printf("%d findings%s%n", findings.size(), findings.isEmpty() ? "." : ":");
    findings.stream()
        .limit(MOST_FINDINGS)
        .forEach(finding -> out.printf("  line %d: %s%n", finding.line(), finding.text()));
    if (findings.size() > MOST_FINDINGS) {
      out.printf("  … and %d more: ecomind lint %s%n", findings.size() - MOST_FINDINGS, file);
    }
  }

  private static String changes(ImportReview.Report report) {
    Changes changes = report.changes();
    if (report.same()) {
      return "Nothing is new since the last import.";
    }
    if (changes.isNone()) {
      return "No item is new or changed: only lines have moved, or text that is not tracked.";
    }
    return "Added %d, changed %d%s, removed %d%s."
        .formatted(
            changes.added().size(),
            changes.changed().size(),
            some(changes.changed()),
            changes.removed().size(),
            some(changes.removed()));
  }

  private static String some(List<ItemId> ids) {
    return ids.isEmpty()
        ? ""
        : ids.stream().limit(8).map(ItemId::text).collect(Collectors.joining(", ", " (", ")"));
  }
}
