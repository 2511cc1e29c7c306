package dev.ecomind.phasebot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.Check.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;

/** What {@code doctor} found, as lines or as JSON. */
record DoctorReport(List<Check> checks) {
  DoctorReport {
    checks = List.copyOf(checks);
  }

  boolean failed() {
    return count(Verdict.FAIL) > 0;
  }

  /** A check a line, and a line that counts them. */
  void print(PrintWriter out, Ansi ansi) {
    for (Check check : checks) {
      Text verdict =
          ansi.new Text("@|%s %-4s|@".formatted(colour(check.verdict()), name(check.verdict())));
      out.println(verdict + " " + check.what() + ": " + check.text());
    }
    out.printf(
        "%d ok, %d to look at, %d failed%n",
        count(Verdict.OK), count(Verdict.WARN), count(Verdict.FAIL));
  }

  /**
   * The names of its members are a promise: {@code checks} with verdict, what and text; {@code
   * counts} by verdict.
   */
  ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode all = root.putArray("checks");
    for (Check check : checks) {
      all.addObject()
          .put("verdict", name(check.verdict()))
          .put("what", check.what())
          .put("text", check.text());
    }
    ObjectNode counts = root.putObject("counts");
    for (Verdict verdict : Verdict.values()) {
      counts.put(name(verdict), count(verdict));
    }
    return root;
  }

  private long count(Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case OK -> "green";
      case WARN -> "yellow";
      case FAIL -> "bold,red";
    };
  }
}
