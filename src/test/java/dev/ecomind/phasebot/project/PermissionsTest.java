package dev.ecomind.phasebot.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class PermissionsTest {
  private static final UserId ADMINISTRATOR = new UserId("U1");
  private static final UserId BAKER = new UserId("U2");
  private static final UserId SOMEBODY = new UserId("U3");
  private static final UserId STRANGER = new UserId("U9");
  private static final ItemId BAKERS = ItemId.of("C1");
  private static final ItemId NOBODYS = ItemId.of("T1");

  @Test
  void aRolesItem_isItsHoldersAndTheLeads() {
    BakeryOffice office = office();

    assertThat(finishing(office, BAKER, BAKERS)).isEmpty();
    assertThat(finishing(office, ADMINISTRATOR, BAKERS)).isEmpty();
    assertThat(finishing(office, SOMEBODY, BAKERS))
        .contains("Only the *Baker* (<@U2>) or a lead can finish it. Nothing was recorded.");
  }

  @Test
  void deputy_mayWhatTheHolderMay() {
    BakeryOffice office = office(new Fact.DeputyNamed("Baker", Optional.of(SOMEBODY)));

    assertThat(finishing(office, SOMEBODY, BAKERS)).isEmpty();
    assertThat(finishing(office, new UserId("U4"), BAKERS).orElseThrow())
        .startsWith("Only the *Baker* (<@U2>, deputy <@U3>) or a lead");
  }

  @Test
  void deputyOfARole_mayNothingWithWhatAPersonOwesByName() {
    BakeryOffice office =
        office(
            new Fact.DeputyNamed("Baker", Optional.of(SOMEBODY)),
            new Fact.ItemAssigned(BAKERS, BAKER));

    assertThat(finishing(office, SOMEBODY, BAKERS).orElseThrow())
        .startsWith("Only <@U2> or a lead");
  }

  @Test
  void formerDeputy_mayNothing() {
    BakeryOffice office =
        office(
            new Fact.DeputyNamed("Baker", Optional.of(SOMEBODY)),
            new Fact.DeputyNamed("Baker", Optional.empty()));

    assertThat(finishing(office, SOMEBODY, BAKERS)).isPresent();
  }

  @Test
  void nobodysItem_isEveryFullMembersOnlyWhereItIsFree() {
    BakeryOffice office = office();

    assertThat(office.permissions.ownerOrAnybody(project(office), SOMEBODY, NOBODYS, "finish it"))
        .isEmpty();
    assertThat(finishing(office, SOMEBODY, NOBODYS))
        .contains("Only a lead can finish it. Nothing was recorded.");
  }

  @Test
  void projectThatNamesItsLeads_isNotLedByAdministrators() {
    BakeryOffice office = office(new Fact.LeadsNamed(List.of(SOMEBODY)));

    assertThat(office.permissions.isLead(project(office).facts(), SOMEBODY)).isTrue();
    assertThat(office.permissions.isLead(project(office).facts(), ADMINISTRATOR)).isFalse();
    assertThat(
            office.permissions.lead(project(office), ADMINISTRATOR, "assign roles").orElseThrow())
        .extracting(Refusal::text)
        .isEqualTo("Only a lead of this project can assign roles. Nothing was recorded.");
  }

  @Test
  void projectWhoseLeadsHaveAllLeft_isLedByAdministratorsAgain() {
    BakeryOffice office = office(new Fact.LeadsNamed(List.of(SOMEBODY)));
    office.members.with("U3", "somebody", Member.Standing.DEACTIVATED);

    assertThat(office.permissions.isLead(project(office).facts(), SOMEBODY)).isFalse();
    assertThat(office.permissions.isLead(project(office).facts(), ADMINISTRATOR)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Member.Standing.class, mode = Mode.EXCLUDE, names = "FULL")
  void whoIsNoFullMember_mayNothingEvenAsAdministratorOrHolder(Member.Standing standing) {
    BakeryOffice office = office();
    office.members.with("U2", "baker", standing);

    assertThat(office.permissions.isLead(project(office).facts(), BAKER)).isFalse();
    assertThat(finishing(office, BAKER, BAKERS)).isPresent();
    assertThat(
            office
                .permissions
                .ownerOrAnybody(project(office), BAKER, NOBODYS, "finish it")
                .orElseThrow())
        .extracting(Refusal::text)
        .isEqualTo("Only full members of this workspace can finish it. Nothing was recorded.");
  }

  @Test
  void whoIsNotKnown_mayNothing() {
    BakeryOffice office = office();

    assertThat(office.permissions.isLead(project(office).facts(), STRANGER)).isFalse();
    assertThat(finishing(office, STRANGER, NOBODYS)).isPresent();
    assertThat(office.permissions.lead(project(office), STRANGER, "assign roles")).isPresent();
    assertThat(office.permissions.firstLead(STRANGER, "import")).isPresent();
  }

  private static BakeryOffice office(Fact... facts) {
    Fact[] all = new Fact[facts.length + 1];
    all[0] = new Fact.RoleAssigned("Baker", BAKER);
    System.arraycopy(facts, 0, all, 1, facts.length);
    BakeryOffice office = new BakeryOffice(all);
    office.members.with("U3", "somebody", "UTC", false).with("U4", "another", "UTC", false);
    return office;
  }

  private static Snapshot project(BakeryOffice office) {
    return office.projects.only();
  }

  private static Optional<String> finishing(BakeryOffice office, UserId user, ItemId item) {
    return office
        .permissions
        .ownerOrLead(project(office), user, item, "finish it")
        .map(Refusal::text);
  }
}
