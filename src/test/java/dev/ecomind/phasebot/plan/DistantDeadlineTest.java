package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.activities;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Deadline.Edge;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deadlines some days away from a phase or from the start of the project. */
class DistantDeadlineTest {
  private static final Deadline WEEK_AFTER =
      new Deadline.FromPhase(PLAN, Edge.END, 7, "a week after A1");

  @Test
  void daysAfterAPhase_countFromItsLastDay() {
    Due due = due(WEEK_AFTER, pace("Calm", MONDAY));

    // Two weeks from Monday 13 October end on Friday 24 October.
    assertThat(due.day()).contains(LocalDate.of(2025, 10, 31));
    assertThat(due.derivation()).isEqualTo("Fri 31 Oct 2025 = 7 days after the last day of A1");
  }

  @Test
  void daysBeforeAPhase_fallOnAWorkingDay() {
    Deadline due = new Deadline.FromPhase(BUILD, Edge.START, -1, "a day before A2");

    assertThat(due(due, pace("Calm", MONDAY)).day()).contains(LocalDate.of(2025, 10, 24));
  }

  @Test
  void daysFromTheKickoff_countFromTheStartOfTheProject() {
    Deadline due = new Deadline.FromKickoff(10, "within 10 days of kickoff");

    assertThat(due(due, pace("Calm", MONDAY)).day()).contains(LocalDate.of(2025, 10, 23));
    assertThat(due(due).missing()).containsExactly("set a start date");
  }

  @Test
  void withoutAStart_itIsSaidWhatIsMissing() {
    assertThat(due(WEEK_AFTER).day()).isEmpty();
    assertThat(due(WEEK_AFTER).missing()).isNotEmpty();
  }

  private static Due due(Deadline deadline, Fact... facts) {
    Review review = Bakery.review();
    WorkCalendar calendar = WorkCalendar.weekdays();
    Facts known = Facts.of(activities(facts));
    PhaseDays days =
        new PhaseDays(
            review,
            Timeline.of(review, known, calendar),
            Timeline.alternatives(review, known, calendar),
            calendar);
    return new DueDates(review, days, Map.of()).of(ItemId.of("T1"), Optional.of(deadline));
  }
}
