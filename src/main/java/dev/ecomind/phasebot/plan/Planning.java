package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps from facts to a plan, each reading only what the steps before it derived. */
final class Planning {
  private final Review review;
  private final Facts facts;
  private final WorkCalendar calendar;
  private final Timeline timeline;
  private final DueDates dueDates;

  Planning(Review review, Facts facts, WorkCalendar calendar) {
    this.review = review;
    this.facts = facts;
    this.calendar = calendar;
    this.timeline = Timeline.of(review, facts, calendar);
    this.dueDates = new DueDates(review, timeline, calendar);
  }

  Plan plan() {
    List<TaskPlan> tasks = review.tasks().stream().map(this::task).toList();
    List<DecisionPlan> decisions =
        review.decisions().stream().map(decision -> decision(decision, tasks)).toList();
    List<IssuePlan> issues = review.issues().stream().map(this::issue).toList();
    List<TaskPlan> prerequisites =
        tasks.stream().filter(plan -> plan.task().phase().isEmpty() && plan.counts()).toList();
    long open = prerequisites.stream().filter(TaskPlan::isOpen).count();
    List<PhasePlan> phases =
        review.phases().stream()
            .map(phase -> phase(phase, tasks, decisions, issues, open))
            .toList();
    return new Plan(
        review,
        facts,
        calendar,
        timeline,
        phases,
        decisions,
        issues,
        tasks,
        prerequisites.size() - (int) open,
        prerequisites.size());
  }

  private TaskPlan task(Task task) {
    Optional<Activity> completion = Optional.ofNullable(facts.done().get(task.id()));
    boolean answered = task.decision().filter(facts.rulings()::containsKey).isPresent();
    boolean done = completion.isPresent() || answered;
    return new TaskPlan(
        task, state(task.condition(), done), dueDates.of(task.deadline()), completion);
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

  private DecisionPlan decision(Decision decision, List<TaskPlan> tasks) {
    Optional<Ruling> ruling = Optional.ofNullable(facts.rulings().get(decision.id()));
    List<ItemId> waiting =
        tasks.stream()
            .filter(plan -> plan.state() == TaskPlan.State.DORMANT)
            .map(TaskPlan::task)
            .filter(task -> task.condition().orElseThrow().decision().equals(decision.id()))
            .map(Task::id)
            .toList();
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
    Optional<ItemId> decision =
        review.decisions().stream()
            .filter(asked -> asked.lines().contains(issue.line()))
            .map(Decision::id)
            .findFirst();
    boolean settled =
        facts.done().containsKey(issue.id())
            || decision.filter(facts.rulings()::containsKey).isPresent();
    return new IssuePlan(issue, decision, settled, dueDates.of(issue.deadline()));
  }

  private PhasePlan phase(
      Phase phase,
      List<TaskPlan> tasks,
      List<DecisionPlan> decisions,
      List<IssuePlan> issues,
      long openPrerequisites) {
    List<TaskPlan> counted =
        tasks.stream()
            .filter(plan -> plan.task().phase().equals(Optional.of(phase.id())) && plan.counts())
            .toList();
    int open = (int) counted.stream().filter(TaskPlan::isOpen).count();
    List<Block> blocks = new ArrayList<>();
    gates(phase, decisions).forEach(blocks::add);
    issuesBefore(phase, issues).forEach(blocks::add);
    if (openPrerequisites > 0 && isFirst(phase)) {
      blocks.add(new Block(Optional.empty(), prerequisites(openPrerequisites)));
    }
    return new PhasePlan(
        phase, timeline.span(phase.id()), blocks, counted.size() - open, counted.size());
  }

  private static Stream<Block> gates(Phase phase, List<DecisionPlan> decisions) {
    return decisions.stream()
        .filter(plan -> plan.waitingPhases().contains(phase.id()))
        .map(DecisionPlan::decision)
        .map(asked -> new Block(Optional.of(asked.id()), "decide " + asked.question()));
  }

  /** Issues that the document wants settled before the phase starts and that no gate stands for. */
  private static Stream<Block> issuesBefore(Phase phase, List<IssuePlan> issues) {
    return issues.stream()
        .filter(plan -> !plan.settled() && plan.decision().isEmpty())
        .map(IssuePlan::issue)
        .filter(issue -> isBefore(issue, phase.id()))
        .map(issue -> new Block(Optional.of(issue.id()), "settle " + issue.title()));
  }

  private static boolean isBefore(Issue issue, ItemId phase) {
    return issue
        .deadline()
        .filter(Deadline.BeforePhase.class::isInstance)
        .map(Deadline.BeforePhase.class::cast)
        .filter(before -> before.phase().equals(phase))
        .isPresent();
  }

  private boolean isFirst(Phase phase) {
    return review.phases().get(0).id().equals(phase.id());
  }

  private static String prerequisites(long open) {
    return "finish " + open + (open == 1 ? " prerequisite" : " prerequisites");
  }
}
