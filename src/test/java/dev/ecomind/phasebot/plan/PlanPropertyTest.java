package dev.ecomind.phasebot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Review;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for any project and any history. */
class PlanPropertyTest {
  private static final WorkCalendar USUAL = WorkCalendar.weekdays();

  @RepeatedTest(50)
  void anyOrderOfTheSameFacts_givesTheSamePlan(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    AnyProject project = new AnyProject(6, 40, 5, random);
    Review review = project.review();
    List<Activity> history = project.history(40);
    List<Activity> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);

    assertThat(Plan.of(review, Facts.of(shuffled), USUAL))
        .isEqualTo(Plan.of(review, Facts.of(history), USUAL));
  }

  @RepeatedTest(50)
  void noDeadlineLiesAfterWhatItMustPrecede(RepetitionInfo repetition) {
    AnyProject project = new AnyProject(6, 40, 5, new Random(repetition.getCurrentRepetition()));
    Plan plan = Plan.of(project.review(), Facts.of(project.history(30)), USUAL);

    for (TaskPlan task : plan.tasks()) {
      if (task.due().override().isEmpty()
          && task.task().deadline().orElse(null) instanceof Deadline.BeforePhase before) {
        Optional<LocalDate> start =
            plan.phase(before.phase()).orElseThrow().span().map(Span::first);
        if (start.isPresent()) {
          assertThat(task.due().day().orElseThrow()).isBefore(start.get());
        }
      }
    }
    for (DecisionPlan decision : plan.openDecisions()) {
      for (var phase : decision.waitingPhases()) {
        Optional<LocalDate> start = plan.phase(phase).orElseThrow().span().map(Span::first);
        if (start.isPresent() && !decision.decision().schedule()) {
          assertThat(decision.due().day().orElseThrow()).isBefore(start.get());
        }
      }
    }
  }

  @RepeatedTest(50)
  void supersedingAndReturning_givesTheSameDatesAndBranches(RepetitionInfo repetition) {
    AnyProject project = new AnyProject(5, 30, 4, new Random(repetition.getCurrentRepetition()));
    Review review = project.review();
    List<Activity> history = project.history(20);
    Fact.DecisionRecorded there = (Fact.DecisionRecorded) project.answer();
    Fact.DecisionRecorded back =
        new Fact.DecisionRecorded(
            there.decision(), there.option().equals("A") ? "B" : "A", "", Optional.empty());

    Plan once = Plan.of(review, Facts.of(with(history, there)), USUAL);
    Plan returned = Plan.of(review, Facts.of(with(history, there, back, there)), USUAL);

    assertThat(returned.tasks()).isEqualTo(once.tasks());
    assertThat(returned.timeline()).isEqualTo(once.timeline());
    assertThat(Effects.between(once, returned).isEmpty()).isTrue();
  }

  @RepeatedTest(50)
  void everyPhase_startsAndEndsOnWorkedDaysInOrder(RepetitionInfo repetition) {
    AnyProject project = new AnyProject(8, 10, 3, new Random(repetition.getCurrentRepetition()));
    List<Activity> history = with(project.history(20), project.start());
    Plan plan = Plan.of(project.review(), Facts.of(history), USUAL);

    assertThat(plan.timeline().spans()).hasSize(8);
    plan.timeline()
        .spans()
        .values()
        .forEach(
            span -> {
              assertThat(plan.calendar().isWorked(span.first())).isTrue();
              assertThat(span.last()).isAfterOrEqualTo(span.first());
            });
  }

  @Test
  void dates_areRightThroughLeapDaysAndWeek53() {
    for (LocalDate day = LocalDate.of(2020, 1, 1);
        day.isBefore(LocalDate.of(2041, 1, 1));
        day = day.plusDays(1)) {
      LocalDate next = USUAL.plusWorked(day, 1);

      assertThat(next).isAfter(day);
      assertThat(next.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(USUAL.plusWorked(next, -1)).isBeforeOrEqualTo(day);
      assertThat(USUAL.worked(day, day.plusDays(6))).isEqualTo(5);
    }
  }

  @Test
  void aCalendarThatCoversYears_isSteppedOver() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    Set<LocalDate> threeYears = Set.copyOf(first.datesUntil(first.plusYears(3)).toList());
    WorkCalendar calendar = new WorkCalendar(USUAL.workingDays(), threeYears);

    assertThat(calendar.atOrAfter(first)).isEqualTo(LocalDate.of(2029, 1, 1));
    assertThat(calendar.longestBreak().orElseThrow().days()).isEqualTo(365 + 365 + 366);
  }

  private static List<Activity> with(List<Activity> history, Fact... facts) {
    List<Activity> all = new ArrayList<>(history);
    for (Fact fact : facts) {
      all.add(new Activity(all.size() + 1, Bakery.NOW, "U1", "command", fact));
    }
    return all;
  }
}
