package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignItemTest {
  private static final UserId U1 = new UserId("U1");
  private static final UserId U2 = new UserId("U2");

  private final BakeryOffice office =
      new BakeryOffice(pace("Calm", MONDAY), new Fact.NudgesStarted());
  private final AssignItem assign =
      new AssignItem(
          office.projects, office.reading, office.permissions, office.members, office.clock);

  @Test
  void newOwner_owesItIsNudgedAndIsTold() {
    done(assign.assign(MIA, "C1", U2));

    assertThat(Owed.by(office.projects.only().plan(), U2))
        .extracting(Owed::item)
        .containsExactly(ItemId.of("C1"));
    assertThat(Owed.by(office.projects.only().plan(), U1))
        .extracting(Owed::item)
        .doesNotContain(ItemId.of("C1"));
    assertThat(office.projects.nudges())
        .filteredOn(nudge -> nudge.subject().equals(ItemId.of("C1")))
        .isNotEmpty()
        .allSatisfy(nudge -> assertThat(nudge.recipient()).isEqualTo(Recipient.user(U2)));
    assertThat(office.projects.records())
        .extracting(Dispatch::recipient)
        .containsExactly(Recipient.user(U2));
  }

  @Test
  void whoTakesItOn_isToldNothing() {
    done(assign.assign(MIA, "C1", U1));

    assertThat(office.projects.records()).isEmpty();
  }

  @Test
  void newOwner_mayFinishIt() {
    CompleteItem complete =
        new CompleteItem(office.projects, office.reading, office.permissions, office.clock);
    assertThat(refused(complete.done(DANA, "C1", ""))).contains("Only the");

    done(assign.assign(MIA, "C1", U2));

    assertThat(done(complete.done(DANA, "C1", "")).item()).isEqualTo(ItemId.of("C1"));
  }

  @Test
  void newOwner_mayPassItOn() {
    done(assign.assign(MIA, "C1", U2));

    assertThat(done(assign.assign(DANA, "C1", U1)).before()).contains(U2);
  }

  @Test
  void refusals_sayWhy() {
    assertThat(refused(assign.assign(DANA, "C1", U2))).contains("Only the");
    assertThat(refused(assign.assign(MIA, "A1", U2))).contains("is a phase");
    assertThat(refused(assign.assign(MIA, "D1", U2))).contains("holds its role");
    assertThat(refused(assign.assign(MIA, "C1", new UserId("U9")))).contains("do not know");
    done(assign.assign(MIA, "C1", U2));
    assertThat(refused(assign.assign(MIA, "C1", U2))).isEqualTo("C1 is <@U2>'s already.");
  }

  @Test
  void undone_withinTenMinutesByTheSamePersonOnly() {
    CompleteItem complete =
        new CompleteItem(office.projects, office.reading, office.permissions, office.clock);
    done(complete.done(MIA, "C1", ""));

    assertThat(refused(complete.undo(DANA, "C1"))).contains("within ten minutes");
    assertThat(List.of(done(complete.undo(MIA, "C1")).item())).containsExactly(ItemId.of("C1"));
    assertThat(refused(complete.undo(MIA, "C1"))).contains("open already");
  }
}
