package dev.ecomind.phasebot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger.State;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ReconciliationTest {
  private final World world = new World();

  @Test
  void postedButNotSaid_isFoundAndNotRepeated() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.courier.swallowAnswer("D-U1");

    world.live(Duration.ofMinutes(5));

    assertThat(world.ledger.state(nudge)).isEqualTo(State.SENT);
    assertThat(world.told()).containsExactly("D1");
  }

  @Test
  void postedButNotSaid_recordGetsItsLink() {
    world.record("D1", 7, "C1");
    world.courier.swallowAnswer("C1");

    world.live(Duration.ofMinutes(1));

    assertThat(world.ledger.recordLink(new ProjectId(1), 7)).isPresent();
  }

  @Test
  void notPosted_isSentAgain() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.courier.answer("post", "D-U1", new Courier.Unclear("reset"));

    world.live(Duration.ofMinutes(1));

    assertThat(world.ledger.state(nudge)).isEqualTo(State.SENT);
    assertThat(world.told()).containsExactly("D1");
  }

  @Test
  void quietPeriod_isKept_evenIfTheClockIsMovedADay() {
    world.nudge("D1", "U1");
    world.courier.answer("post", "D-U1", new Courier.Unclear("reset"));
    world.sweep.run();
    world.time.set(world.time.instant().plusSeconds(86_400));

    world.live(Duration.ofSeconds(15));
    assertThat(world.courier.calls).doesNotContain("find D-U1");

    world.live(Duration.ofSeconds(2));
    assertThat(world.courier.calls).contains("find D-U1");
  }

  @Test
  void unreadable_staysUntilItCanBeRead() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.courier.swallowAnswer("D-U1");
    world.courier.see(new Courier.Unreadable("missing_scope"));

    world.live(Duration.ofSeconds(30));
    assertThat(world.ledger.state(nudge)).isEqualTo(State.UNKNOWN);

    world.live(Duration.ofMinutes(2));
    assertThat(world.ledger.state(nudge)).isEqualTo(State.SENT);
    assertThat(world.told()).containsExactly("D1");
  }

  @Test
  void brokenCourier_isLookedAfterLikeAnUnclearAnswer() {
    Dispatch nudge = world.nudge("D1", "U1");
    Dispatch other = world.nudge("D1", "U2");
    world.courier.fail("post", "D-U1", new IllegalStateException("bug"));

    world.sweep.run();
    assertThat(world.ledger.state(nudge)).isEqualTo(State.UNKNOWN);
    assertThat(world.ledger.state(other)).isEqualTo(State.SENT);

    world.live(Duration.ofMinutes(1));
    assertThat(world.ledger.state(nudge)).isEqualTo(State.SENT);
  }
}
