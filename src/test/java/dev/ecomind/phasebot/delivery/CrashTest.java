package dev.ecomind.phasebot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Ledger.State;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Killed before and after every single call to the ledger and to Slack, and started again; or an
 * exception thrown there instead.
 */
final class CrashTest {

  @Test
  void plainSend_isToldOnce() {
    everywhere(world -> {}, 12);
  }

  @Test
  void answerLost_isToldOnce() {
    everywhere(world -> world.courier.swallowAnswer("C1"), 18);
  }

  @Test
  void postLost_isToldOnce() {
    everywhere(world -> world.courier.answer("post", "C1", new Courier.Unclear("reset")), 24);
  }

  @Test
  void limited_isToldOnce() {
    everywhere(
        world -> world.courier.answer("post", "C1", new Courier.Limited(Duration.ofSeconds(3))),
        20);
  }

  @Test
  void workspaceRefused_isToldOnce() {
    Courier.Refused refused = new Courier.Refused("invalid_auth", Courier.Blame.WORKSPACE);
    everywhere(world -> world.courier.answer("post", "C1", refused), 20);
  }

  /**
   * @param moments at least so many must have been tried, lest the matrix shrink unseen
   */
  private static void everywhere(Consumer<World> trouble, int moments) {
    assertThat(brokenAtEach(trouble, Fuse.Killed::new)).isGreaterThanOrEqualTo(moments);
    assertThat(brokenAtEach(trouble, () -> new IllegalStateException("broken")))
        .isGreaterThanOrEqualTo(moments);
  }

  /** Breaks one run at its first moment, the next at its second, until a run comes through. */
  private static int brokenAtEach(Consumer<World> trouble, Supplier<? extends Throwable> damage) {
    for (int moment = 0; ; moment++) {
      Fuse fuse = new Fuse(moment, damage);
      assertToldOnce(fuse, trouble, moment);
      if (!fuse.hasBlown()) {
        return moment;
      }
    }
  }

  private static void assertToldOnce(Fuse fuse, Consumer<World> trouble, int moment) {
    World world = new World();
    trouble.accept(world);
    List<Dispatch> all =
        List.of(world.record("D1", 1, "C1"), world.record("D2", 2, "C1"), world.nudge("D1", "U1"));
    Sweep fragile =
        world.sweep(
            fuse.through(Ledger.class, world.ledger), fuse.through(Courier.class, world.courier));

    try {
      for (int second = 0; second < 240 && unfinished(world, all); second++) {
        world.live(fragile, Duration.ofSeconds(1));
      }
    } catch (Fuse.Killed expected) {
      world.live(world.sweep(world.ledger, world.courier), Duration.ofMinutes(4));
    }

    assertThat(all)
        .as("broken at moment %d", moment)
        .allSatisfy(one -> assertThat(world.ledger.state(one)).isEqualTo(State.SENT));
    assertThat(world.told()).as("broken at moment %d", moment).hasSize(3).containsOnly("D1", "D2");
  }

  private static boolean unfinished(World world, List<Dispatch> all) {
    return all.stream().anyMatch(one -> world.ledger.state(one) != State.SENT);
  }
}
