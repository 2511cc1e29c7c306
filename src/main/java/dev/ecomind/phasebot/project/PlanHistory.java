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
  private final Projects projects;

  public PlanHistory(Projects projects) {
    this.projects = projects;
  }

  /** The plan as it stood at a moment; empty before the first import. */
  public Optional<Plan> asOf(Snapshot project, Instant moment) {
    List<Activity> until =
        project.activities().stream().filter(entry -> !entry.at().isAfter(moment)).toList();
    return replay(project, until, new HashMap<>());
  }

  /** What was planned, what is forecast, and why the one became the other. */
  public SlipLedger slips(Snapshot project) {
    Map<Integer, Optional<Review>> reviews = new HashMap<>();
    List<SlipLedger.State> states = new ArrayList<>();
    List<Activity> until = new ArrayList<>();
    for (Activity entry : project.activities()) {
      until.add(entry);
      if (SlipLedger.canMove(entry.fact())) {
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
