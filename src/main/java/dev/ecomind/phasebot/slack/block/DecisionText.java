package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A decision in words. */
final class DecisionText {
  private DecisionText() {}

  /** An open decision with the button that decides it. */
  static void open(Blocks blocks, Plan plan, DecisionPlan open) {
    blocks.section(open(plan, open), Elements.button("Decide…", "decide " + open.decision().id()));
  }

  static String open(Plan plan, DecisionPlan open) {
    Decision decision = open.decision();
    List<String> lines = new ArrayList<>();
    lines.add("❓ " + question(decision));
    if (!decision.options().isEmpty()) {
      lines.add(options(decision));
    }
    String due = DueText.of(open.due());
    lines.add(
        (due.isEmpty() ? "" : "Due " + due + "  ·  ")
            + (open.owners().isEmpty()
                ? "a lead"
                : OwnerText.of(open.decision().id(), open.owners(), plan.facts()))
            + " decides");
    if (!open.waitingPhases().isEmpty()) {
      lines.add("Blocks " + ids(open.waitingPhases()));
    }
    return String.join("\n", lines);
  }

  static String question(Decision decision) {
    return Mrkdwn.bold(decision.id() + " " + decision.question(), 250);
  }

  /** "*ECS* (recommended) or *EKS*". */
  static String options(Decision decision) {
    return decision.options().stream()
        .map(option -> option(decision, option))
        .collect(Collectors.joining(" or "));
  }

  private static String option(Decision decision, Option option) {
    boolean recommended =
        decision.recommended().filter(option.name()::equals).isPresent()
            && !option.name().equalsIgnoreCase("recommended");
    return Mrkdwn.bold(option.name(), 80) + (recommended ? " (recommended)" : "");
  }

  /** What was decided, by whom, on which day, and why. */
  static String ruling(Ruling ruling) {
    List<String> lines = new ArrayList<>();
    lines.add("✅ " + chosen(ruling));
    ruling
        .superseded()
        .filter(before -> !before.equals(ruling.option()))
        .ifPresent(before -> lines.add("Supersedes " + Mrkdwn.bold(before, 80)));
    if (!ruling.because().isBlank()) {
      lines.add(Mrkdwn.quote(ruling.because(), 600));
    }
    return String.join("\n", lines);
  }

  private static String chosen(Ruling ruling) {
    String start = ruling.start().map(day -> ", from " + DayText.of(day)).orElse("");
    return Mrkdwn.bold(ruling.option(), 80)
        + start
        + " – decided by "
        + Mrkdwn.actor(ruling.actor())
        + " on "
        + DayText.of(ruling.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  static String ids(List<ItemId> ids) {
    return ids.stream().map(ItemId::text).collect(Collectors.joining(", "));
  }
}
