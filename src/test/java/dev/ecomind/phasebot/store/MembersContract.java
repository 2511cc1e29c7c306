package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Group;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Recipient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What any store of people must do. */
abstract class MembersContract extends StoreContract {

  @Test
  void aMember_isFoundAsSaved() {
    Member guest =
        new Member(
            new UserId("W9"),
            "ada",
            "Ada L.",
            ZoneId.of("Asia/Kathmandu"),
            true,
            Member.Standing.GUEST);
    store.members().save(List.of(guest));

    assertThat(store.members().find(new UserId("W9"))).contains(guest);
    assertThat(store.members().find(new UserId("W1"))).isEmpty();
  }

  @Test
  void savedAgain_aMemberIsReplaced() {
    bakery();

    store.members().save(List.of(member(DANA, "dana.b", "Europe/Riga")));

    assertThat(store.members().all())
        .containsExactly(
            member(DANA, "dana.b", "Europe/Riga"), member(LEAD, "lead", "Europe/Riga"));
  }

  @Test
  void groups_areReplacedAltogether() {
    Group leads = new Group("leads", "All leads", List.of(new UserId("U1"), new UserId("U2")));
    Group empty = new Group("devops-lead", "DevOps \"Lead\"", List.of());

    store.members().saveGroups(List.of(leads, empty));
    assertThat(store.members().groups()).containsExactly(empty, leads);

    store.members().saveGroups(List.of(leads));
    assertThat(store.members().groups()).containsExactly(leads);
  }

  @Test
  void nobody_canBeSaved() {
    store.members().save(List.of());

    assertThat(store.members().all()).isEmpty();
  }

  @Test
  void aNewZone_movesTheNudgesThatWait() {
    ProjectId project = nudgedBakery();
    assertThat(dues(project)).contains(Instant.parse("2025-10-17T13:30:00Z"));

    store.members().save(List.of(dana("Europe/Riga")));

    assertThat(dues(project))
        .contains(Instant.parse("2025-10-17T06:30:00Z"))
        .doesNotContain(Instant.parse("2025-10-17T13:30:00Z"));
    assertThat(states(project, OVEN)).hasSize(4).containsOnly(Ledger.State.PENDING);
  }

  @Test
  void aDeactivatedHolder_isReplacedByTheLead() {
    ProjectId project = nudgedBakery();

    store
        .members()
        .save(
            List.of(
                new Member(
                    DANA,
                    "dana",
                    "dana",
                    ZoneId.of("America/New_York"),
                    false,
                    Member.Standing.DEACTIVATED)));

    assertThat(recipients(project, Ledger.State.PENDING)).containsExactly(Recipient.user(LEAD));
    assertThat(recipients(project, Ledger.State.CANCELLED)).containsExactly(Recipient.user(DANA));
  }

  private List<Instant> dues(ProjectId project) {
    return lines(project, OVEN).stream().map(Ledger.Line::dispatch).map(Dispatch::due).toList();
  }

  private Set<Recipient> recipients(ProjectId project, Ledger.State state) {
    return lines(project, OVEN).stream()
        .filter(line -> line.state() == state)
        .map(line -> line.dispatch().recipient())
        .collect(Collectors.toSet());
  }
}
