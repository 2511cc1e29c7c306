package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.List;

/** What a decision changed, one sentence each. */
final class Consequences {
  private final Plan plan;
  private final List<String> sentences = new ArrayList<>();

  private Consequences(Plan plan) {
    this.plan = plan;
  }

  /** All but that the decision itself is settled, which its record says anyway. */
  static List<String> of(ItemId decision, Effects effects, Plan plan) {
    Consequences consequences = new Consequences(plan);
    consequences.each("Unblocked", effects.unblocked());
    consequences.each("Blocked", effects.blocked());
    consequences.each("To be done", effects.activated());
    consequences.each("Dropped", effects.dropped());
    consequences.each("Done already, to be judged", effects.held());
    consequences.each("Waiting again", effects.dormant());
    consequences.each(
        "Settled", effects.settled().stream().filter(id -> !id.equals(decision)).toList());
    effects.moved().forEach(consequences::moved);
    if (consequences.sentences.isEmpty()) {
      consequences.sentences.add("Nothing else changed.");
    }
    return List.copyOf(consequences.sentences);
  }

  private void each(String what, List<ItemId> items) {
    items.forEach(item -> sentences.add(what + ": " + Names.of(plan, item)));
  }

  private void moved(Effects.Moved moved) {
    sentences.add(
        Names.of(plan, moved.item())
            + " "
            + (moved.what().equals("due") ? "is due" : moved.what())
            + " "
            + moved.after().map(day -> "on " + day).orElse("on no known day")
            + moved.before().map(day -> ", before on " + day).orElse(""));
  }
}
