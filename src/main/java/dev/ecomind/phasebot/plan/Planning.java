package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps from facts to a plan, each reading only what the steps before it derived. */
final class Planning {
  private final Review review;
  private final Facts facts;
  private final WorkCalendar calendar;
  private final Timeline timeline;
  private final List<Timeline> alternatives;
  private final DueDates dueDates;
  private final Map<Integer, ItemId> asked = new HashMap<>();

  Planning(Review review, Facts facts, WorkCalendar calendar) {
    this.review = review;
    this.facts = facts;
    this.calendar = calendar;
    this.timeline = Timeline.of(review, facts, calendar);
    this.alternatives = Timeline.alternatives(review, facts, calendar);
    this.dueDates =
        new DueDates(
            review, new PhaseDays(review, timeline, alternatives, calendar), facts.overrides());
    for (Decision decision : review.decisions()) {
      decision.lines().forEach(line -> asked.putIfAbsent(line, decision.id()));
    }
  }

  Plan plan() {
    List<TaskPlan> tasks = review.tasks().stream().map(this::task).toList();
    Map<ItemId, List<ItemId>> dormant = dormant(tasks);
    List<DecisionPlan> decisions =
        review.decisions().stream()
            .map(decision -> decision(decision, dormant.getOrDefault(decision.id(), List.of())))
            .toList();
    List<IssuePlan> issues = review.issues().stream().map(this::issue).toList();
    Map<Optional<ItemId>, Tally> tallies = tallies(tasks);
    Tally prerequisites = tallies.getOrDefault(Optional.<ItemId>empty(), Tally.NONE);
    Blocks blocks = new Blocks(review, decisions, issues, prerequisites.open());
    List<PhasePlan> phases =
        review.phases().stream()
            .map(
                phase -> {
                  Tally tally = tallies.getOrDefault(Optional.of(phase.id()), Tally.NONE);
                  return new PhasePlan(
                      phase,
                      timeline.span(phase.id()),
                      blocks.of(phase.id()),
                      tally.done(),
                      tally.total());
                })
            .toList();
    return new Plan(
        review,
        facts,
        calendar,
        timeline,
        alternatives,
        Items.of(phases, plan -> plan.phase().id()),
        Items.of(decisions, plan -> plan.decision().id()),
        Items.of(issues, plan -> plan.issue().id()),
        Items.of(tasks, plan -> plan.task().id()),
        prerequisites.done(),
        prerequisites.total());
  }

  /** How many of some tasks are done. */
  private record Tally(int done, int total) {
    static final Tally NONE = new Tally(0, 0);

    int open() {
      return total - done;
    }

    Tally and(boolean another) {
      return new Tally(done + (another ? 1 : 0), total + 1);
    }
  }

  /** By phase; prerequisites have none. */
  private static Map<Optional<ItemId>, Tally> tallies(List<TaskPlan> tasks) {
    Map<Optional<ItemId>, Tally> tallies = new HashMap<>();
    for (TaskPlan task : tasks) {
      if (task.counts()) {
        tallies.compute(
            task.task().phase(),
            (phase, tally) -> (tally == null ? Tally.NONE : tally).and(!task.isOpen()));
      }
    }
    return tallies;
  }

  /** The tasks that wait for each decision. */
  private static Map<ItemId, List<ItemId>> dormant(List<TaskPlan> tasks) {
    return tasks.stream()
        .filter(plan -> plan.state() == TaskPlan.State.DORMANT)
        .map(TaskPlan::task)
        .collect(
            Collectors.groupingBy(
                task -> task.condition().orElseThrow().decision(),
                Collectors.mapping(Task::id, Collectors.toList())));
  }

  private TaskPlan task(Task task) {
    Optional<Activity> completion = Optional.ofNullable(facts.done().get(task.id()));
    boolean answered = task.decision().filter(facts.rulings()::containsKey).isPresent();
    boolean done = completion.isPresent() || answered;
    return new TaskPlan(
        task, state(task.condition(), done), dueDates.of(task.id(), task.deadline()), completion);
  }

  private TaskPlan.State state(Optional<Condition> condition, boolean done) {
    TaskPlan.State taken = done ? TaskPlan.State.DONE : TaskPlan.State.OPEN;
    if (condition.isEmpty()) {
      return taken;
    }
    Ruling ruling = facts.rulings().get(condition.get().decision());
    if (ruling == null) {
      return done ? TaskPlan.State.DONE : TaskPlan.State.DORMANT;
    }
    if (ruling.option().equals(condition.get().option())) {
      return taken;
    }
    return done ? TaskPlan.State.HELD : TaskPlan.State.DROPPED;
  }

  private DecisionPlan decision(Decision decision, List<ItemId> waiting) {
    Optional<Ruling> ruling = Optional.ofNullable(facts.rulings().get(decision.id()));
    return new DecisionPlan(
        decision,
        ruling,
        dueDates.of(decision),
        decision.decider().stream().toList(),
        ruling.isEmpty() ? decision.gates() : List.of(),
        waiting);
  }

  /** An issue whose heading asks a decision is settled by that decision. */
  private IssuePlan issue(Issue issue) {
    Optional<ItemId> decision = Optional.ofNullable(asked.get(issue.line()));
    boolean settled =
        facts.done().containsKey(issue.id())
            || decision.filter(facts.rulings()::containsKey).isPresent();
    return new IssuePlan(issue, decision, settled, dueDates.of(issue.id(), issue.deadline()));
  }
}
