package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.Fact;
import java.util.Map;
import java.util.Optional;

/** A fact as a row holds it: what kind it is, and the rest as JSON. */
record FactJson(String kind, String content) {
  private static final Map<String, Class<? extends Fact>> KINDS =
      Map.ofEntries(
          Map.entry("decision-recorded", Fact.DecisionRecorded.class),
          Map.entry("item-done", Fact.ItemDone.class),
          Map.entry("item-reopened", Fact.ItemReopened.class),
          Map.entry("due-set", Fact.DueSet.class),
          Map.entry("start-set", Fact.StartSet.class),
          Map.entry("calendar-set", Fact.CalendarSet.class),
          Map.entry("role-assigned", Fact.RoleAssigned.class),
          Map.entry("deputy-named", Fact.DeputyNamed.class),
          Map.entry("leads-named", Fact.LeadsNamed.class),
          Map.entry("item-assigned", Fact.ItemAssigned.class),
          Map.entry("snoozed", Fact.Snoozed.class),
          Map.entry("preferences-set", Fact.PreferencesSet.class),
          Map.entry("repository-set", Fact.RepositorySet.class),
          Map.entry("nudges-started", Fact.NudgesStarted.class),
          Map.entry("nudges-paused", Fact.NudgesPaused.class),
          Map.entry("channel-bound", Fact.ChannelBound.class),
          Map.entry("review-imported", Fact.ReviewImported.class));

  static FactJson of(Fact fact) {
    String kind =
        KINDS.entrySet().stream()
            .filter(known -> known.getValue().equals(fact.getClass()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No name for " + fact.getClass()));
    return new FactJson(kind, Json.write(fact));
  }

  Fact fact() {
    Class<? extends Fact> type =
        Optional.ofNullable(KINDS.get(kind))
            .orElseThrow(() -> new IllegalStateException("The store holds a fact " + kind));
    return Json.read(content, type);
  }
}
