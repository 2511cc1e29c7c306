package dev.ecomind.phasebot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger.State;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SweepTest {
  private final World world = new World();

  @Test
  void whatIsDueForOnePerson_isOneMessage() {
    Dispatch first = world.nudge("D1", "U1");
    Dispatch second = world.nudge("T3", "U1");
    world.nudge("D1", "U2");

    world.sweep.run();

    assertThat(world.told()).containsExactly("D1 T3", "D1");
    assertThat(world.ledger.state(first)).isEqualTo(State.SENT);
    assertThat(world.ledger.state(second)).isEqualTo(State.SENT);
  }

  @Test
  void whatWasSent_isNotSentAgain() {
    world.nudge("D1", "U1");

    world.live(Duration.ofMinutes(10));

    assertThat(world.told()).containsExactly("D1");
  }

  @Test
  void record_keepsItsLink() {
    world.record("D1", 7, "C1");

    world.sweep.run();

    assertThat(world.ledger.recordLink(new ProjectId(1), 7))
        .hasValue("https://example.test/C1/1763976600.000001");
  }

  @Test
  void linkThatCouldNotBeHad_isAskedForAgain() {
    world.record("D1", 7, "C1");
    world.courier.answer("permalink", "C1", new Courier.Unclear("timeout"));

    world.live(Duration.ofSeconds(10));

    assertThat(world.ledger.recordLink(new ProjectId(1), 7)).isPresent();
    assertThat(world.told()).hasSize(1);
  }

  @Test
  void nothingToTell_isCancelledWithoutACall() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.settled.add(nudge.subject());

    world.sweep.run();

    assertThat(world.ledger.state(nudge)).isEqualTo(State.CANCELLED);
    assertThat(world.courier.calls).isEmpty();
  }

  @Test
  void closedWhileTheConversationOpens_isNotSent() {
    Dispatch closed = world.nudge("D1", "U1");
    Dispatch open = world.nudge("T3", "U1");
    world.courier.meanwhile("open", "U1", () -> world.ledger.close(closed));

    world.sweep.run();

    assertThat(world.told()).containsExactly("T3");
    assertThat(world.ledger.state(closed)).isEqualTo(State.CANCELLED);
    assertThat(world.ledger.state(open)).isEqualTo(State.SENT);
  }

  @Test
  void lostClaim_stopsTheParcel() {
    world.nudge("D1", "U1");
    world.courier.meanwhile("open", "U1", world.ledger::fenceOff);

    world.sweep.run();

    assertThat(world.told()).isEmpty();
  }

  @Test
  void leaseNearlyOver_sendsNothing() {
    Dispatch nudge = world.nudge("D1", "U1");
    world.courier.meanwhile("open", "U1", () -> world.time.advance(Duration.ofSeconds(51)));

    world.sweep.run();

    assertThat(world.told()).isEmpty();
    assertThat(world.ledger.state(nudge)).isEqualTo(State.PENDING);
    assertThat(world.ledger.row(nudge).attempt).isZero();
  }

  @Test
  void clockSetBack_doesNotMakeALeaseLonger() {
    world.nudge("D1", "U1");
    world.courier.meanwhile(
        "open",
        "U1",
        () -> {
          world.time.advance(Duration.ofSeconds(51));
          world.time.set(world.time.instant().minusSeconds(3600));
        });

    world.sweep.run();

    assertThat(world.told()).isEmpty();
  }

  @Test
  void oneChannel_getsOneMessageASecond() {
    world.record("D1", 1, "C1");
    world.record("D2", 2, "C1");
    world.record("D3", 3, "C2");

    world.sweep.run();
    world.sweep.run();
    assertThat(world.told()).containsExactly("D1", "D3");

    world.time.advance(Duration.ofSeconds(1));
    world.sweep.run();
    assertThat(world.told()).containsExactly("D1", "D3", "D2");
  }

  @Test
  void poison_delaysNobodyElse() {
    Dispatch poison = world.nudge("D9", "U1");
    Dispatch good = world.nudge("D1", "U2");
    world.poison.add(poison.subject());

    world.live(Duration.ofMinutes(5));

    assertThat(world.ledger.state(good)).isEqualTo(State.SENT);
    assertThat(world.ledger.state(poison)).isEqualTo(State.PENDING);
    assertThat(world.ledger.row(poison).reason).startsWith("broke before it was posted, reference");
  }

  @Test
  void poison_isTriedLessAndLessOften_andSentOnceCured() {
    Dispatch poison = world.nudge("D9", "U1");
    world.poison.add(poison.subject());
    world.live(Duration.ofMinutes(30));

    assertThat(world.ledger.row(poison).later)
        .isAfter(world.time.instant())
        .isBefore(world.time.instant().plusSeconds(601));

    world.poison.clear();
    world.live(Duration.ofMinutes(11));
    assertThat(world.told()).containsExactly("D9");
  }
}
