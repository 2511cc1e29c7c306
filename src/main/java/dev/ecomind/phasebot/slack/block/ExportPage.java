package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in which shapes a project can be had, and where the file will be. */
public final class ExportPage {
  private ExportPage() {}

  public static Message choices(String slug) {
    String lines =
        Arrays.stream(ExportFormat.values())
            .map(format -> "`%s`  %s".formatted(format.word(), about(format)))
            .collect(Collectors.joining("\n"));
    return Message.of(
        new Blocks()
            .section("Which file of %s shall it be?\n".formatted(Mrkdwn.bold(slug, 60)) + lines)
            .actions(
                Arrays.stream(ExportFormat.values())
                    .map(
                        format ->
                            Elements.button(
                                label(format),
                                "export " + format.word(),
                                "export." + format.word()))
                    .toList()));
  }

  public static Message underWay(String slug, ExportFormat format) {
    return Message.of(
        new Blocks()
            .section(
                "📎 %s (%s) is on its way to your direct message with me."
                    .formatted(Mrkdwn.bold(slug, 60), label(format))));
  }

  /** What stands beside the file. */
  public static String comment(ExportedFile file) {
    return "📎 `" + file.name() + "`, as things stand now. Only you see this.";
  }

  public static Message failed(String name) {
    return Message.of(
        new Blocks()
            .section(
                "🤔 Slack did not take `%s`. Nothing was changed. Please try again in a minute; if it"
                        .formatted(Mrkdwn.inline(name, 100))
                    + " does not help, this app may lack the scope `files:write`."));
  }

  private static String label(ExportFormat format) {
    return switch (format) {
      case MD -> "Markdown";
      case ADR -> "Decision records";
      case CSV -> "Table";
      case ICS -> "Calendar";
      case JSON -> "JSON";
    };
  }

  private static String about(ExportFormat format) {
    return switch (format) {
      case MD -> "the review document with progress, decisions and dates written into it";
      case ADR -> "one record (MADR) a decision, together in one archive";
      case CSV -> "a table of all items, for a spreadsheet";
      case ICS -> "deadlines and phases, for a calendar";
      case JSON -> "everything, for scripts";
    };
  }
}
