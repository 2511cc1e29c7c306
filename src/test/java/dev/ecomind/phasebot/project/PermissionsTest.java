package dev.ecomind.phasebot.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class PermissionsTest {
  private static final UserId LEAD = new UserId("U1");
  private static final UserId BAKER = new UserId("U2");
  private static final UserId SOMEBODY = new UserId("U3");
  private static final UserId STRANGER = new UserId("U9");
  private static final Facts HELD =
      Facts.of(Bakery.activities(new Fact.RoleAssigned("Baker", BAKER)));

  private final FakeMembers members =
      new FakeMembers()
          .with("U1", "lead", "UTC", true)
          .with("U2", "baker", "UTC", false)
          .with("U3", "somebody", "UTC", false);
  private final Permissions permissions = new Permissions(members);

  @Test
  void aRolesItem_isItsHoldersAndTheLeads() {
    assertThat(refusal(BAKER, List.of("Baker"), true)).isEmpty();
    assertThat(refusal(LEAD, List.of("Baker"), true)).isEmpty();
    assertThat(refusal(SOMEBODY, List.of("Baker"), true).orElseThrow().text())
        .isEqualTo("Only the *Baker* (<@U2>) or a lead can finish T1. Nothing was recorded.");
  }

  @Test
  void nobodysItem_isEveryFullMembersOnlyWhereItIsFree() {
    assertThat(refusal(SOMEBODY, List.of(), true)).isEmpty();
    assertThat(refusal(SOMEBODY, List.of(), false).orElseThrow().text())
        .isEqualTo("Only a lead can finish T1. Nothing was recorded.");
  }

  @ParameterizedTest
  @EnumSource(value = Member.Standing.class, mode = Mode.EXCLUDE, names = "FULL")
  void whoIsNoFullMember_mayNothingEvenAsAdministratorOrHolder(Member.Standing standing) {
    members.with("U2", "baker", standing);

    assertThat(permissions.isLead(BAKER)).isFalse();
    assertThat(refusal(BAKER, List.of("Baker"), true)).isPresent();
    assertThat(refusal(BAKER, List.of(), true).orElseThrow().text())
        .isEqualTo("Only full members of this workspace can finish T1. Nothing was recorded.");
  }

  @Test
  void whoIsNotKnown_mayNothing() {
    assertThat(permissions.isLead(STRANGER)).isFalse();
    assertThat(refusal(STRANGER, List.of(), true)).isPresent();
    assertThat(permissions.lead(STRANGER, "assign roles")).isPresent();
  }

  private Optional<Refusal> refusal(UserId user, List<String> roles, boolean anybody) {
    return permissions.ownerOrLead(user, HELD, ItemId.of("T1"), roles, anybody, "finish T1");
  }
}
