package dev.ecomind.phasebot.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestedHolderTest {
  private static final Member DANA = member("U1", "dana", "Dana Reyes", "Senior DevOps Lead");
  private static final Member SAM = member("U2", "sam", "Sam Okafor", "Backend Engineer");
  private static final Member KIM = member("U3", "kim", "Kim Backend", "");
  private static final List<Group> GROUPS =
      List.of(
          new Group("security-lead", "Security", List.of(SAM.id())),
          new Group("qa", "Test Owner", List.of(KIM.id(), new UserId("U9"))),
          new Group("both", "Backend Team", List.of(SAM.id(), KIM.id())));

  @Test
  void whoIsAloneInAGroupCalledSo_isSuggested() {
    assertThat(of("Security Lead")).contains(SAM.id());
    assertThat(of("Test Owner")).as("the other is no member any more").contains(KIM.id());
    assertThat(of("Backend Team")).isEmpty();
  }

  @Test
  void whoSaysToBeThat_isSuggested() {
    assertThat(of("DevOps Lead")).contains(DANA.id());
    assertThat(of("devops lead")).contains(DANA.id());
  }

  @Test
  void whoIsCalledSo_isSuggested() {
    assertThat(of("@sam")).contains(SAM.id());
    assertThat(of("Sam Okafor")).contains(SAM.id());
  }

  @Test
  void nameCountsMoreThanTitle() {
    Member lead = member("U4", "lead", "Lee", "DevOps Lead Lead");

    assertThat(new SuggestedHolder(List.of(DANA, lead), List.of()).of("Lead")).contains(lead.id());
  }

  @Test
  void wholeTitleCountsMoreThanItsWords() {
    Member plain = member("U4", "lee", "Lee", "DevOps Lead");

    assertThat(new SuggestedHolder(List.of(DANA, plain), List.of()).of("DevOps Lead"))
        .contains(plain.id());
  }

  @Test
  void severalOrNone_giveNoSuggestion() {
    Member twin = member("U4", "lee", "Lee", "Backend Engineer");

    assertThat(new SuggestedHolder(List.of(SAM, twin), List.of()).of("Backend Engineer")).isEmpty();
    assertThat(of("Product Owner")).isEmpty();
    assertThat(of(" ")).isEmpty();
  }

  @Test
  void whoCannotHoldARole_isNotSuggested() {
    Member guest =
        new Member(
            new UserId("U5"),
            "gus",
            "Gus",
            "Product Owner",
            ZoneOffset.UTC,
            false,
            Member.Standing.GUEST);

    assertThat(new SuggestedHolder(List.of(guest), List.of()).of("Product Owner")).isEmpty();
  }

  private static Optional<UserId> of(String role) {
    return new SuggestedHolder(List.of(DANA, SAM, KIM), GROUPS).of(role);
  }

  private static Member member(String id, String handle, String name, String title) {
    return new Member(
        new UserId(id), handle, name, title, ZoneOffset.UTC, false, Member.Standing.FULL);
  }
}
