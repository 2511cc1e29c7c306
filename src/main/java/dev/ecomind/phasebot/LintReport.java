package dev.ecomind.phasebot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** The findings of several documents, as lines or as JSON. */
final class LintReport {
  private final Map<String, List<Finding>> byFile = new LinkedHashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();

  void add(String file, List<Finding> findings) {
    byFile.put(file, List.copyOf(findings));
  }

  void refuse(String file, String sentence) {
    refused.put(file, sentence);
  }

  /** What could not be read, and why, a sentence a document. */
  List<String> refusals() {
    List<String> sentences = new ArrayList<>();
    refused.forEach((file, sentence) -> sentences.add(file + ": " + sentence));
    return sentences;
  }

  long count(Weight severity) {
    return byFile.values().stream()
        .flatMap(List::stream)
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /** A finding a line, as compilers print them, and a line that counts them. */
  void print(PrintWriter out, Ansi ansi) {
    byFile.forEach((file, findings) -> findings.forEach(one -> print(out, ansi, file, one)));
    out.printf(
        "%s, %s, %s%n",
        counted(Weight.ERROR, "error"),
        counted(Weight.WARNING, "warning"),
        counted(Weight.INFO, "info"));
  }

  private static void print(PrintWriter out, Ansi ansi, String file, Finding finding) {
    String severity =
        ansi.string("@|" + colour(finding.severity()) + " " + name(finding.severity()) + "|@");
    // What concerns the whole document is shown at its first line, where editors can go.
    int line = Math.max(1, finding.line());
    out.println(file + ":" + line + ": " + severity + " " + finding.rule() + ": " + finding.text());
  }

  private String counted(Weight severity, String name) {
    long count = count(severity);
    return count + " " + name + (count == 1 ? "" : "s");
  }

  /**
   * The names of its members are a promise: {@code findings} with file, rule, severity, line and
   * text; {@code refused} with file and text; {@code counts} by severity.
   */
  ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode findings = root.putArray("findings");
    byFile.forEach(
        (file, all) ->
            all.forEach(
                finding ->
                    findings
                        .addObject()
                        .put("file", file)
                        .put("rule", finding.rule())
                        .put("severity", finding.severity().name())
                        .put("line", finding.line())
                        .put("text", finding.text())));
    ArrayNode unread = root.putArray("refused");
    refused.forEach((file, text) -> unread.addObject().put("file", file).put("text", text));
    ObjectNode counts = root.putObject("counts");
    for (Weight severity : Weight.values()) {
      counts.put(name(severity), count(severity));
    }
    return root;
  }

  private static String name(Weight severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String colour(Weight severity) {
    return switch (severity) {
      case ERROR -> "bold,red";
      case WARNING -> "yellow";
      case INFO -> "cyan";
    };
  }
}
