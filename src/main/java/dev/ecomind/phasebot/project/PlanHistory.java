package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.SlipLedger;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.Review;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans that a project had, replayed from the audit record with the review as it was then.
 * Nothing of it is stored.
 */
public final class PlanHistory {
  /** Every state costs a plan; of a longer history the first and the last ones are told. */
  private static final int MOST_STATES = 100;

  private final Projects projects;

  public PlanHistory(Projects projects) {
    this.projects = projects;
  }

  /** The plan as it stood at a moment; empty before the first import. */
  public Optional<Plan> asOf(Snapshot project, Instant moment) {
    return replay(project, until(project, moment), new HashMap<>());
  }

  /** The project as it stood at a moment; empty before the first import. */
  public Optional<Snapshot> snapshot(Snapshot project, Instant moment) {
    List<Activity> until = until(project, moment);
    return asOf(project, moment)
        .map(
            plan ->
                new Snapshot(
                    project.id(), project.slug(), plan.review(), until, project.past(), plan));
  }

  private static List<Activity> until(Snapshot project, Instant moment) {
    return project.activities().stream().filter(entry -> !entry.at().isAfter(moment)).toList();
  }

  /** What was planned, what is forecast, and why the one became the other. */
  public SlipLedger slips(Snapshot project) {
    Map<Integer, Optional<Review>> reviews = new HashMap<>();
    List<SlipLedger.State> states = new ArrayList<>();
    List<Activity> until = new ArrayList<>();
    long moving =
        project.activities().stream().map(Activity::fact).filter(SlipLedger::canMove).count();
    long number = 0;
    for (Activity entry : project.activities()) {
      until.add(entry);
      boolean moves = SlipLedger.canMove(entry.fact());
      number += moves ? 1 : 0;
      if (moves && (number <= MOST_STATES / 2 || number > moving - MOST_STATES / 2)) {
        replay(project, until, reviews)
            .ifPresent(plan -> states.add(new SlipLedger.State(entry, plan)));
      }
    }
    if (!states.isEmpty()) {
      SlipLedger.State last = states.remove(states.size() - 1);
      states.add(new SlipLedger.State(last.cause(), project.plan()));
    }
    return SlipLedger.of(states);
  }

  private Optional<Plan> replay(
      Snapshot project, List<Activity> until, Map<Integer, Optional<Review>> reviews) {
    return until.stream()
        .map(Activity::fact)
        .filter(Fact.ReviewImported.class::isInstance)
        .map(fact -> ((Fact.ReviewImported) fact).revision())
        .max(Integer::compare)
        .flatMap(number -> reviews.computeIfAbsent(number, wanted -> review(project, wanted)))
        .map(review -> Plan.of(review, Facts.of(until), WorkCalendar.weekdays()));
  }

  private Optional<Review> review(Snapshot project, int number) {
    return number == project.reviewRevision()
        ? Optional.of(project.review())
        : projects.review(project.id(), number);
  }
}
