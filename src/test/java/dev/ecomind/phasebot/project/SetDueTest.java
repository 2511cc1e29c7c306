package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Why;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetDueTest {
  private static final LocalDate FRIDAY = LocalDate.of(2025, 10, 17);

  private final BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY));
  private final SetDue due =
      new SetDue(office.projects, office.reading, office.permissions, office.clock);

  private Outcome<SetDue.Moved> set(
      Caller caller, String item, Optional<LocalDate> day, String because) {
    return due.set(
        caller, new SetDue.Wanted(item, day, because), office.projects.only().revision());
  }

  @Test
  void override_movesTheDayAndKeepsWhatTheReviewSays() {
    SetDue.Moved moved = done(set(MIA, "C1", Optional.of(FRIDAY), "the office is shut"));

    assertThat(moved.before().day()).contains(LocalDate.of(2025, 10, 10));
    assertThat(moved.after().day()).contains(FRIDAY);
    assertThat(Why.of(office.projects.only().plan(), ItemId.of("C1")))
        .contains(
            "Due Fri 17 Oct 2025, set by U1 because the office is shut.",
            "The review says Fri 10 Oct 2025 = working day before A1 starts"
                + " (Mon 13 Oct 2025, week 1 of \"Calm\").");
  }

  @Test
  void dayBehindWhatItPrecedes_isToldAsAConflict() {
    SetDue.Moved moved = done(due.preview(MIA, new SetDue.Wanted("C1", Optional.of(FRIDAY), "")));

    assertThat(moved.conflicts())
        .extracting(Conflict::sentence)
        .containsExactly(
            "C1 is due on Fri 17 Oct 2025, but A1, which it is to precede, starts on Mon 13 Oct"
                + " 2025.");
  }

  @Test
  void reset_letsTheReviewCountAgain() {
    done(set(MIA, "C1", Optional.of(FRIDAY), ""));

    SetDue.Moved back = done(set(MIA, "C1", Optional.empty(), ""));

    assertThat(back.after().day()).contains(LocalDate.of(2025, 10, 10));
    assertThat(refused(set(MIA, "C1", Optional.empty(), ""))).contains("already");
  }

  @Test
  void preview_recordsNothing() {
    long before = office.projects.only().revision();

    SetDue.Moved moved = done(due.preview(MIA, new SetDue.Wanted("C1", Optional.of(FRIDAY), "")));

    assertThat(moved.after().day()).contains(FRIDAY);
    assertThat(office.projects.only().revision()).isEqualTo(before);
  }

  @Test
  void confirmationOfAnOlderPlan_isRefusedAndNamesWhatCameBetween() {
    long shown = office.projects.only().revision();
    done(set(MIA, "C1", Optional.of(FRIDAY), ""));

    Outcome<SetDue.Moved> late =
        due.set(MIA, new SetDue.Wanted("C1", Optional.of(FRIDAY.plusDays(3)), ""), shown);

    assertThat(refused(late))
        .isEqualTo(
            "The plan changed since this preview (C1 due Fri 17 Oct 2025 by <@U1>)."
                + " Nothing was recorded.");
  }

  @Test
  void channel_hearsOfIt() {
    BakeryOffice bound = new BakeryOffice(pace("Calm", MONDAY), new Fact.ChannelBound("C7"));
    SetDue inChannel = new SetDue(bound.projects, bound.reading, bound.permissions, bound.clock);

    done(
        inChannel.set(
            MIA,
            new SetDue.Wanted("C1", Optional.of(FRIDAY), ""),
            bound.projects.only().revision()));

    assertThat(bound.projects.records())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.subject()).isEqualTo(ItemId.of("C1"));
              assertThat(record.recipient()).isEqualTo(Recipient.channel("C7"));
            });
  }

  @Test
  void whoDoesNotLead_mayNotEvenAsOwner() {
    assertThat(refused(set(DANA, "C1", Optional.of(FRIDAY), ""))).contains("Only a lead");
  }

  @Test
  void phasesAndClosedThings_haveNoDueDay() {
    assertThat(refused(set(MIA, "A1", Optional.of(FRIDAY), ""))).contains("is a phase");
    assertThat(refused(set(MIA, "D2", Optional.of(FRIDAY), ""))).contains("is closed");
  }
}
