package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetHolidaysTest {
  private static final Holidays HARVEST =
      new Holidays(List.of(new Holiday(MONDAY, MONDAY.plusDays(1), "Harvest")), List.of("A note."));
  private static final byte[] FILE = {};

  private final BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY));

  private final SetCalendar calendar =
      new SetCalendar(office.projects, office.reading, office.permissions, office.clock);

  @Test
  void holidaysOfAFile_moveWhatStartsOnThem() {
    SetHolidays.Changed changed = done(reads(HARVEST).set(MIA, FILE, revision()));

    assertThat(changed.read()).isEqualTo(HARVEST);
    assertThat(changed.effects().moved())
        .contains(
            new Effects.Moved(
                PLAN, "starts", Optional.of(MONDAY), Optional.of(MONDAY.plusDays(2))));
    assertThat(holidays()).containsExactlyInAnyOrder(MONDAY, MONDAY.plusDays(1));
  }

  @Test
  void preview_changesNothing() {
    SetHolidays.Changed shown = done(reads(HARVEST).preview(MIA, FILE));

    assertThat(holidays()).isEmpty();
    assertThat(shown).isEqualTo(done(reads(HARVEST).set(MIA, FILE, revision())));
  }

  @Test
  void previewOfAnOlderPlan_isNotRecorded() {
    SetHolidays.Changed shown = done(reads(HARVEST).preview(MIA, FILE));
    office.projects.change(
        office.projects.only().id(),
        Author.of(MIA),
        before -> Change.of(List.of(new Fact.StartSet(MONDAY.plusWeeks(1), "")), ""));

    assertThat(refused(reads(HARVEST).set(MIA, FILE, shown.revision())))
        .contains("The plan changed since this preview");
    assertThat(holidays()).isEmpty();
  }

  @Test
  void workingDaysOfTheWeek_stayAsTheyWereSet() {
    Set<DayOfWeek> sixDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
    done(reads(HARVEST).set(MIA, FILE, revision()));
    done(
        new ArrangeProject(office.projects, office.reading, office.permissions, office.clock)
            .set(
                MIA,
                new ArrangeProject.Arrangement(
                    Optional.empty(), sixDays, DayOfWeek.MONDAY, Optional.empty()),
                office.projects.only().revision()));

    assertThat(project())
        .isEqualTo(new WorkCalendar(sixDays, HARVEST.days(), Optional.of(DayOfWeek.MONDAY)));

    LocalDate other = MONDAY.plusWeeks(1);
    done(
        reads(new Holidays(List.of(new Holiday(other, other, "")), List.of()))
            .set(MIA, FILE, revision()));

    assertThat(project())
        .isEqualTo(new WorkCalendar(sixDays, Set.of(other), Optional.of(DayOfWeek.MONDAY)));
  }

  @Test
  void brokenFile_isRefusedInItsReadersWords() {
    SetHolidays broken =
        new SetHolidays(
            (source, first, last) -> new HolidayReading.Unreadable("I read line 2: it ends early."),
            calendar,
            office.clock,
            ZoneOffset.UTC);

    assertThat(refused(broken.set(MIA, FILE, revision())))
        .isEqualTo("I read line 2: it ends early. Nothing was changed.");
    assertThat(holidays()).isEmpty();
  }

  @Test
  void calendarThatCoversEverything_isRefused() {
    LocalDate end = MONDAY.plusYears(3);
    Holidays forever = new Holidays(List.of(new Holiday(MONDAY, end, "Forever")), List.of());

    assertThat(refused(reads(forever).set(MIA, FILE, revision())))
        .startsWith("These holidays leave no working day from Sat 11 Oct 2025 to")
        .endsWith("60 is the longest break. Nothing was changed.");
    assertThat(holidays()).isEmpty();
  }

  @Test
  void onlyALead_setsThem() {
    assertThat(refused(reads(HARVEST).set(DANA, FILE, revision()))).contains("Only a lead");
    assertThat(refused(reads(HARVEST).preview(DANA, FILE))).contains("Only a lead");
  }

  private SetHolidays reads(Holidays holidays) {
    return new SetHolidays(
        (source, first, last) -> {
          assertThat(first).isEqualTo(LocalDate.of(2024, 1, 1));
          assertThat(last).isEqualTo(LocalDate.of(2035, 12, 31));
          return new HolidayReading.Understood(holidays);
        },
        calendar,
        office.clock,
        ZoneOffset.UTC);
  }

  private WorkCalendar project() {
    return office.projects.only().plan().calendar();
  }

  private Set<LocalDate> holidays() {
    return project().holidays();
  }

  private long revision() {
    return office.projects.only().revision();
  }
}
