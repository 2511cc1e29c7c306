package dev.ecomind.phasebot.document.writing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.project.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes one entry of the audit record, its kind in words. */
final class ActivityJson {
  private final ObjectNode node;

  private ActivityJson(ObjectNode node) {
    this.node = node;
  }

  static void write(Activity activity, Dossier dossier, ObjectNode node) {
    node.put("sequence", activity.sequence());
    node.put("at", activity.at().toString());
    node.put("actor", activity.actor());
    node.put("person", dossier.person(activity.actor()));
    node.put("source", activity.source());
    new ActivityJson(node).fact(activity.fact());
  }

  private void fact(Fact fact) {
    if (fact instanceof Fact.DecisionRecorded made) {
      kind("decision-recorded").with("item", made.decision()).with("option", made.option());
      with("because", made.because()).day("start", made.start());
    } else if (fact instanceof Fact.ItemDone done) {
      kind("item-done").with("item", done.item()).with("note", done.note());
    } else if (fact instanceof Fact.ItemReopened reopened) {
      kind("item-reopened").with("item", reopened.item()).with("because", reopened.because());
    } else if (fact instanceof Fact.DueSet set) {
      kind("due-set").with("item", set.item()).day("due", set.day()).with("because", set.because());
    } else if (fact instanceof Fact.StartSet set) {
      kind("start-set").with("start", set.start()).with("because", set.because());
    } else if (fact instanceof Fact.CalendarSet set) {
      calendar(set.calendar());
    } else if (fact instanceof Fact.ItemAssigned given) {
      kind("item-assigned").with("item", given.item()).with("holder", given.holder());
    } else if (fact instanceof Fact.RoleAssigned assigned) {
      kind("role-assigned").with("role", assigned.role()).with("holder", assigned.holder());
    } else if (fact instanceof Fact.DeputyNamed named) {
      kind("deputy-named").with("role", named.role());
      named.deputy().ifPresent(deputy -> with("deputy", deputy));
    } else if (fact instanceof Fact.LeadsNamed named) {
      kind("leads-named");
      list("leads", named.leads());
    } else if (fact instanceof Fact.Snoozed snoozed) {
      kind("snoozed").with("item", snoozed.item()).with("recipient", snoozed.recipient());
      with("until", snoozed.until());
    } else if (fact instanceof Fact.PreferencesSet set) {
      // When somebody rests is nobody else's business.
      kind("preferences-set").with("user", set.user());
    } else if (fact instanceof Fact.RepositorySet set) {
      kind("repository-set");
      set.base().ifPresent(base -> with("repository", base));
    } else if (fact instanceof Fact.NudgesStarted) {
      kind("nudges-started");
    } else if (fact instanceof Fact.NudgesPaused) {
      kind("nudges-paused");
    } else if (fact instanceof Fact.ChannelBound bound) {
      kind("channel-bound").with("channel", bound.channel());
    } else if (fact instanceof Fact.ReviewImported imported) {
      kind("review-imported");
      node.put("reviewRevision", imported.revision());
      list("ticked", imported.ticked());
      list("unticked", imported.unticked());
    }
  }

  private void calendar(WorkCalendar calendar) {
    kind("calendar-set");
    list("workingDays", calendar.workingDays().stream().sorted().toList());
    calendar.weekStart().ifPresent(day -> with("weekStart", day));
    list("holidays", calendar.holidays().stream().sorted().toList());
  }

  private ActivityJson kind(String name) {
    return with("kind", name);
  }

  private ActivityJson with(String name, Object value) {
    node.put(name, value.toString());
    return this;
  }

  private ActivityJson day(String name, Optional<LocalDate> day) {
    node.put(name, day.map(LocalDate::toString).orElse(null));
    return this;
  }

  private void list(String name, List<?> values) {
    var list = node.putArray(name);
    values.forEach(value -> list.add(value.toString()));
  }
}
