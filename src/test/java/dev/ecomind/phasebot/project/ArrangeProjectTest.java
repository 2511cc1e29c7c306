package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.project.ArrangeProject.Arrangement;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangeProjectTest {
  private final BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY));
  private final ArrangeProject arrange =
      new ArrangeProject(office.projects, office.reading, office.permissions, office.clock);

  @Test
  void laterStart_movesTheTimelineThatWasChosen() {
    LocalDate later = MONDAY.plusWeeks(2);

    ArrangeProject.Rearranged started = done(set(MIA, from(later)));

    assertThat(started.before().start()).contains(MONDAY);
    assertThat(started.effects().moved())
        .contains(new Effects.Moved(PLAN, "starts", Optional.of(MONDAY), Optional.of(later)));
    assertThat(started.conflicts()).isEmpty();
    assertThat(office.projects.only().facts().start()).contains(later);
  }

  @Test
  void preview_saysTheSameAndChangesNothing() {
    ArrangeProject.Rearranged shown = done(arrange.preview(MIA, from(MONDAY.plusWeeks(1))));

    assertThat(office.projects.only().facts().start()).contains(MONDAY);
    assertThat(shown).isEqualTo(done(set(MIA, from(MONDAY.plusWeeks(1)))));
  }

  @Test
  void startInThePast_saysWhatIsLateByIt() {
    assertThat(done(arrange.preview(MIA, from(LocalDate.of(2025, 9, 1)))).conflicts())
        .extracting(Conflict::kind)
        .contains(Conflict.Kind.LATE_START, Conflict.Kind.LATE_END);
  }

  @Test
  void startOutOfReach_isRefused() {
    assertThat(refused(set(MIA, from(LocalDate.of(25, 10, 13)))))
        .isEqualTo(
            "I read Mon 13 Oct 0025 as the start, which is more than 10 years from today. Nothing was"
                + " recorded.");
    assertThat(refused(set(MIA, from(LocalDate.MAX)))).contains("more than 10 years");
  }

  @Test
  void sameStart_isRefusedAsDone() {
    assertThat(refused(set(MIA, from(MONDAY)))).contains("already");
  }

  @Test
  void onlyALead_setsIt() {
    assertThat(refused(set(DANA, from(MONDAY.plusWeeks(1))))).contains("Only a lead");
  }

  @Test
  void workingDaysAndWeekStart_stayBesideTheHolidays() {
    Set<DayOfWeek> sixDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
    Arrangement wanted =
        new Arrangement(Optional.empty(), sixDays, DayOfWeek.SUNDAY, Optional.empty());

    ArrangeProject.Rearranged done = done(set(MIA, wanted));

    assertThat(done.after()).isEqualTo(from(MONDAY, sixDays, DayOfWeek.SUNDAY));
    assertThat(office.projects.only().plan().calendar())
        .isEqualTo(new WorkCalendar(sixDays, Set.of(), Optional.of(DayOfWeek.SUNDAY)));
    assertThat(office.projects.only().facts().start()).contains(MONDAY);
  }

  @Test
  void confirmationOfAnOlderPlan_isRefused() {
    long shown = office.projects.only().revision();
    done(set(MIA, from(MONDAY.plusWeeks(1))));

    assertThat(refused(arrange.set(MIA, from(MONDAY.plusWeeks(2)), shown)))
        .contains("The plan changed since this preview");
  }

  @Test
  void repositoryThatIsNoPlainAddress_isRefused() {
    Arrangement wanted =
        new Arrangement(
            Optional.empty(),
            WorkCalendar.weekdays().workingDays(),
            DayOfWeek.MONDAY,
            Optional.of(URI.create("http://git.example.org/")));

    assertThat(refused(set(MIA, wanted))).contains("begins with https://");
  }

  private Outcome<ArrangeProject.Rearranged> set(Caller caller, Arrangement wanted) {
    return arrange.set(caller, wanted, office.projects.only().revision());
  }

  private static Arrangement from(LocalDate start) {
    return from(start, WorkCalendar.weekdays().workingDays(), DayOfWeek.MONDAY);
  }

  private static Arrangement from(LocalDate start, Set<DayOfWeek> days, DayOfWeek weekStart) {
    return new Arrangement(Optional.of(start), days, weekStart, Optional.empty());
  }
}
