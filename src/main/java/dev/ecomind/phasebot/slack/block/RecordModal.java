package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks which decision a message takes. */
public final class RecordModal {
  public static final String RECORD = "record";
  public static final String DECISION = "record.decision";
  public static final String BECAUSE = "record.because";

  private RecordModal() {}

  /**
   * Open decisions come first.
   *
   * @param because the words of the message, who said them and where
   */
  public static JsonNode of(Plan plan, PickForm form, String because) {
    List<DecisionPlan> decisions =
        plan.decisions().stream()
            .sorted(Comparator.comparing((DecisionPlan one) -> !one.isOpen()))
            .toList();
    if (decisions.isEmpty()) {
      return ViewJson.notice(
          "Record as decision", Message.saying("The review asks for no decision."));
    }
    Optional<String> only =
        plan.openDecisions().size() == 1
            ? Optional.of(plan.openDecisions().get(0).decision().id().text())
            : Optional.empty();
    Blocks blocks = new Blocks().section("Which decision does this message take?");
    blocks.input(
        DECISION,
        "Decision",
        false,
        Elements.select(DECISION, decisions.stream().map(RecordModal::choice).toList(), only));
    blocks.input(BECAUSE, "Why", false, Elements.text(BECAUSE, because, "It stands in the record"));
    blocks.context("Nothing is recorded yet: choose the option next, and see what it changes.");
    return ViewJson.form(RECORD, "Record as decision", "Next", form.write(), blocks);
  }

  private static Elements.Choice choice(DecisionPlan plan) {
    String decided = plan.ruling().map(made -> " (until now " + made.option() + ")").orElse("");
    String id = plan.decision().id().text();
    return new Elements.Choice(id + " " + plan.decision().question() + decided, id);
  }
}
