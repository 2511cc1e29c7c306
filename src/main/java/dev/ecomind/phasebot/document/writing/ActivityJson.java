package dev.ecomind.phasebot.document.writing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Dossier;
import java.time.LocalDate;

/** Writes one entry of the audit record, its kind in words. */
final class ActivityJson {
  private ActivityJson() {}

  static void write(Activity activity, Dossier dossier, ObjectNode node) {
    node.put("sequence", activity.sequence());
    node.put("at", activity.at().toString());
    node.put("actor", activity.actor());
    node.put("person", dossier.person(activity.actor()));
    node.put("source", activity.source());
    fact(activity.fact(), node);
  }

  private static void fact(Fact fact, ObjectNode node) {
    if (fact instanceof Fact.DecisionRecorded made) {
      node.put("kind", "decision-recorded");
      node.put("item", made.decision().text());
      node.put("option", made.option());
      node.put("because", made.because());
      node.put("start", made.start().map(LocalDate::toString).orElse(null));
    } else if (fact instanceof Fact.ItemDone done) {
      node.put("kind", "item-done");
      node.put("item", done.item().text());
      node.put("note", done.note());
    } else if (fact instanceof Fact.ItemReopened reopened) {
      node.put("kind", "item-reopened");
      node.put("item", reopened.item().text());
      node.put("because", reopened.because());
    } else if (fact instanceof Fact.RoleAssigned assigned) {
      node.put("kind", "role-assigned");
      node.put("role", assigned.role());
      node.put("holder", assigned.holder().text());
    } else if (fact instanceof Fact.Snoozed snoozed) {
      node.put("kind", "snoozed");
      node.put("item", snoozed.item().text());
      node.put("recipient", snoozed.recipient().text());
      node.put("until", snoozed.until().toString());
    } else if (fact instanceof Fact.ChannelBound bound) {
      node.put("kind", "channel-bound");
      node.put("channel", bound.channel());
    } else if (fact instanceof Fact.ReviewImported imported) {
      node.put("kind", "review-imported");
      node.put("reviewRevision", imported.revision());
    } else {
      node.put("kind", fact instanceof Fact.NudgesStarted ? "nudges-started" : "nudges-paused");
    }
  }
}
