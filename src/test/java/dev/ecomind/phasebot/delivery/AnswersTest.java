package dev.ecomind.phasebot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Courier.Blame;
import dev.ecomind.phasebot.project.Courier.Refused;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from each thing that Slack may answer. */
final class AnswersTest {
  private final World world = new World();

  @Test
  void limited_waitsAsLongAsAsked_whileOthersGoOn() {
    world.nudge("D1", "U1");
    world.nudge("D1", "U2");
    world.courier.answer("post", "D-U1", new Courier.Limited(Duration.ofSeconds(30)));

    world.live(Duration.ofSeconds(30));
    assertThat(world.courier.posted)
        .extracting(FakeCourier.Posted::channel)
        .containsExactly("D-U2");

    world.live(Duration.ofSeconds(2));
    assertThat(world.courier.posted)
        .extracting(FakeCourier.Posted::channel)
        .containsExactly("D-U2", "D-U1");
    assertThat(world.courier.calls.stream().filter("post D-U1"::equals)).hasSize(2);
  }

  @Test
  void limitedChannel_isNotCalledForOtherMessagesEither() {
    world.record("D1", 1, "C1");
    world.courier.answer("post", "C1", new Courier.Limited(Duration.ofMinutes(2)));
    world.sweep.run();
    world.record("D2", 2, "C1");

    world.live(Duration.ofSeconds(119));

    assertThat(world.courier.calls.stream().filter("post C1"::equals)).hasSize(1);
    world.live(Duration.ofSeconds(5));
    assertThat(world.told()).containsExactlyInAnyOrder("D1", "D2");
  }

  @Test
  void limitedOpening_keepsOnlyDirectMessagesWaiting() {
    world.nudge("D1", "U1");
    world.nudge("D1", "U2");
    world.record("D2", 1, "C1");
    world.courier.answer("open", "U1", new Courier.Limited(Duration.ofSeconds(20)));

    world.live(Duration.ofSeconds(19));
    assertThat(world.told()).containsExactly("D2");

    world.live(Duration.ofSeconds(5));
    assertThat(world.told()).containsExactlyInAnyOrder("D2", "D1", "D1");
  }

  @Test
  void refusalAgainstNobody_isTriedAgainLater() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.courier.answer("post", "D-U1", new Refused("service_unavailable", Blame.NOBODY));

    world.sweep.run();
    assertThat(world.ledger.row(nudge).later).isEqualTo(world.time.instant().plusSeconds(5));

    world.live(Duration.ofSeconds(6));
    assertThat(world.ledger.state(nudge)).isEqualTo(State.SENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open U1", "post D-U1"})
  void refusalAgainstTheRecipient_givesThatOneUp(String call) {
    Dispatch gone = world.nudge("D1", "U1");
    Dispatch there = world.nudge("D1", "U2");
    String[] words = call.split(" ", 2);
    world.courier.answer(words[0], words[1], new Refused("user_disabled", Blame.RECIPIENT));

    world.live(Duration.ofSeconds(30));

    assertThat(world.ledger.state(gone)).isEqualTo(State.DEAD);
    assertThat(world.ledger.row(gone).reason).isEqualTo("user_disabled");
    assertThat(world.ledger.state(there)).isEqualTo(State.SENT);
  }

  @Test
  void refusalAgainstTheMessage_givesItUp() {
    Dispatch broken = world.record("D1", 1, "C1");
    Dispatch good = world.record("D2", 2, "C1");
    world.courier.answer("post", "C1", new Refused("invalid_blocks", Blame.MESSAGE));

    world.live(Duration.ofSeconds(5));

    assertThat(world.ledger.state(broken)).isEqualTo(State.DEAD);
    assertThat(world.ledger.state(good)).isEqualTo(State.SENT);
  }

  @Test
  void refusalAgainstTheWorkspace_keepsEverythingAndAsksLessAndLess() {
    Dispatch first = world.nudge("D1", "U1");
    Dispatch second = world.nudge("D1", "U2");
    for (int time = 0; time < 4; time++) {
      world.courier.answer("post", "D-U1", new Refused("token_revoked", Blame.WORKSPACE));
    }

    world.live(Duration.ofSeconds(29));
    assertThat(world.courier.calls).containsExactly("open U1", "post D-U1");
    assertThat(world.ledger.state(first)).isEqualTo(State.PENDING);
    assertThat(world.ledger.state(second)).isEqualTo(State.PENDING);

    world.live(Duration.ofSeconds(30 + 60 + 120 + 240));
    assertThat(world.ledger.state(first)).isEqualTo(State.SENT);
    assertThat(world.ledger.state(second)).isEqualTo(State.SENT);
    assertThat(world.courier.calls.stream().filter("post D-U1"::equals)).hasSize(5);
  }

  @Test
  void unclearOpening_isTriedAgain_asNothingWasPosted() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.courier.answer("open", "U1", new Courier.Unclear("timeout"));

    world.live(Duration.ofSeconds(10));

    assertThat(world.ledger.state(nudge)).isEqualTo(State.SENT);
    assertThat(world.courier.calls).doesNotContain("find D-U1");
  }
}
