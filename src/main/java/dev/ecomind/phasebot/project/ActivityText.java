package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Fact;

/** What was done, in a few words without who did it: "T9 done", "D1 decided". */
public final class ActivityText {
  private ActivityText() {}

  public static String of(Fact fact) {
    if (fact instanceof Fact.DecisionRecorded made) {
      return made.decision() + " decided: " + made.option();
    } else if (fact instanceof Fact.ItemDone finished) {
      return finished.item() + " done";
    } else if (fact instanceof Fact.ItemReopened reopened) {
      return reopened.item() + " opened again";
    } else if (fact instanceof Fact.DueSet set) {
      return set.item() + set.day().map(day -> " due " + DayText.of(day)).orElse(" due as before");
    } else if (fact instanceof Fact.ItemAssigned given) {
      return given.item() + " assigned";
    } else if (fact instanceof Fact.RoleAssigned assigned) {
      return "role " + assigned.role() + " given";
    } else if (fact instanceof Fact.DeputyNamed named) {
      return "deputy of " + named.role() + (named.deputy().isPresent() ? " named" : " removed");
    } else if (fact instanceof Fact.LeadsNamed) {
      return "leads named";
    } else if (fact instanceof Fact.Snoozed snoozed) {
      return snoozed.item() + " snoozed";
    } else if (fact instanceof Fact.ReviewImported) {
      return "review imported";
    } else if (fact instanceof Fact.NudgesStarted || fact instanceof Fact.NudgesPaused) {
      return "nudges switched";
    } else if (fact instanceof Fact.StartSet || fact instanceof Fact.CalendarSet) {
      return "calendar set";
    } else if (fact instanceof Fact.PreferencesSet) {
      return "preferences set";
    } else if (fact instanceof Fact.RepositorySet) {
      return "repository set";
    }
    return "channel bound";
  }
}
