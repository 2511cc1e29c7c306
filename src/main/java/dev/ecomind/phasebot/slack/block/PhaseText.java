package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Block;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A phase in words, each state by glyph and word together. */
final class PhaseText {
  private PhaseText() {}

  static String name(Phase phase) {
    return Mrkdwn.bold(phase.id() + " " + phase.name(), 120);
  }

  /** Three or four lines: name, state, progress, and what stands in the way. */
  static String summary(PhasePlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(name(plan.phase()) + "  ·  " + risk(plan.phase()));
    lines.add(
        status(plan.phase())
            + "  ·  "
            + duration(plan.phase())
            + days(plan)
            + "  ·  "
            + tasks(plan.done(), plan.total()));
    lines.add(readiness(plan));
    return String.join("\n", lines);
  }

  static String risk(Phase phase) {
    String glyph =
        switch (phase.risk()) {
          case BLOCKING -> "🛑";
          case HIGH -> "🔴";
          case MEDIUM -> "🟡";
          case LOW -> "🟢";
          case UNSTATED -> "⚪";
        };
    String words = phase.riskText().isBlank() ? severity(phase.risk()) : phase.riskText();
    return glyph + " " + sentence(words, 40) + " risk";
  }

  static String status(Phase phase) {
    String glyph =
        switch (phase.status()) {
          case TO_DO -> "📋";
          case IN_PROGRESS -> "🏗️";
          case NEEDS_REVIEW -> "✏️";
          case BLOCKED -> "⛔";
          case DONE -> "✅";
          case DROPPED -> "🗑️";
          case UNSTATED -> "▫️";
        };
    String words = phase.statusText().isBlank() ? progress(phase.status()) : phase.statusText();
    return glyph + " " + sentence(words, 40);
  }

  static String duration(Phase phase) {
    Optional<String> original = phase.original().map(PhaseText::weeks);
    Optional<String> recommended = phase.recommended().map(PhaseText::weeks);
    if (original.isPresent() && recommended.isPresent()) {
      return original.get() + " → *" + recommended.get().replace('*', '∗') + "*";
    }
    return original.or(() -> recommended).orElse("no duration given");
  }

  /** What must happen before it starts, or that nothing must. */
  static String readiness(PhasePlan plan) {
    if (plan.phase().status() == Progress.DONE) {
      return "✅ Done";
    }
    if (!plan.isBlocked()) {
      return "🟢 Nothing blocks it";
    }
    return "⛔ Blocked: "
        + plan.blocks().stream().map(PhaseText::block).collect(Collectors.joining("; "));
  }

  /** The id goes behind the reason's first word, as in "decide *D1* ECS or EKS?". */
  static String block(Block block) {
    String reason = Mrkdwn.inline(block.reason(), 120);
    return block.item().map(item -> reason.replaceFirst(" ", " *" + item + "* ")).orElse(reason);
  }

  static String tasks(int done, int total) {
    return total == 0 ? "no tasks" : "%d of %d tasks done".formatted(done, total);
  }

  static String days(PhasePlan plan) {
    return plan.span()
        .map(span -> "  ·  📅 " + DayText.of(span.first()) + " – " + DayText.of(span.last()))
        .orElse("");
  }

  static String severity(Severity severity) {
    return severity == Severity.UNSTATED ? "unstated" : severity.name();
  }

  private static String progress(Progress progress) {
    return progress == Progress.UNSTATED ? "no status" : progress.name();
  }

  private static String weeks(Weeks weeks) {
    return Mrkdwn.inline(weeks.text(), 40);
  }

  /** "NEEDS_REVISION" as "Needs revision"; other words as they are. */
  static String sentence(String words, int most) {
    boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
    String calm = shouted ? words.replace('_', ' ').toLowerCase(Locale.ROOT) : words;
    String line = calm.strip();
    return line.isEmpty()
        ? ""
        : Mrkdwn.inline(line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1), most);
  }
}
