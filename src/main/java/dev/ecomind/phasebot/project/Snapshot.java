package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Review;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A project with all that happened, at one revision. Immutable; the plan is derived once.
 *
 * @param past what earlier revisions of the review left behind
 */
public record Snapshot(
    ProjectId id, String slug, Review review, List<Activity> activities, Past past, Plan plan) {
  public Snapshot {
    activities = List.copyOf(activities);
  }

  public static Snapshot of(
      ProjectId id, String slug, Review review, List<Activity> activities, Past past) {
    Plan plan = Plan.of(review, Facts.of(activities), WorkCalendar.weekdays());
    return new Snapshot(id, slug, review, activities, past, plan);
  }

  /** The review's own title, or the slug where it has none. */
  public String title() {
    return review.title().isBlank() ? slug : review.title();
  }

  public Facts facts() {
    return plan.facts();
  }

  /** Sequence of the last activity; a changed project has a higher one. */
  public long revision() {
    return facts().revision();
  }

  /** Which revision of the review this is, counted from 1; 0 before the first. */
  public int reviewRevision() {
    return activities.stream()
        .map(Activity::fact)
        .filter(Fact.ReviewImported.class::isInstance)
        .mapToInt(fact -> ((Fact.ReviewImported) fact).revision())
        .max()
        .orElse(0);
  }

  /** The plan as it would be if these facts were added. */
  public Plan planWith(List<Fact> facts, Author author, Instant now) {
    return with(facts, author, now).plan();
  }

  /** The project as it would be if these facts were added. */
  Snapshot with(List<Fact> facts, Author author, Instant now) {
    List<Activity> more = new ArrayList<>(activities);
    for (Fact fact : facts) {
      more.add(author.entry(revision() + 1 + (more.size() - activities.size()), now, fact));
    }
    Plan changed = Plan.of(review, Facts.of(more), WorkCalendar.weekdays());
    return new Snapshot(id, slug, review, more, past, changed);
  }

  /** The plan right after an activity, of the review as it is now. */
  public Plan planAsOf(long sequence) {
    List<Activity> until =
        activities.stream().filter(activity -> activity.sequence() <= sequence).toList();
    return Plan.of(review, Facts.of(until), WorkCalendar.weekdays());
  }
}
