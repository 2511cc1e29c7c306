package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that a project wants told without being asked: nudges, the status card, digests. */
public final class Planned {
  /** Changes that come close together are one change of the card. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final PlannedNudges nudges;
  private final PlannedDigests digests;

  /**
   * Plans by a policy.
   *
   * @param members finds a person, empty for one who is not known
   */
  public Planned(Function<UserId, Optional<Member>> members, NudgePolicy policy) {
    this.nudges = new PlannedNudges(members, policy);
    this.digests = new PlannedDigests(members, policy);
  }

  public List<Dispatch> of(Snapshot snapshot, Instant now) {
    Stream<Dispatch> card =
        snapshot.facts().channel().stream()
            .map(channel -> card(snapshot, Recipient.channel(channel), now));
    return Stream.of(nudges.of(snapshot, now).stream(), card, digests.of(snapshot, now))
        .flatMap(each -> each)
        .toList();
  }

  private static Dispatch card(Snapshot snapshot, Recipient channel, Instant now) {
    return new Dispatch(
        Dispatch.Kind.CARD,
        Dispatch.REVIEW,
        String.valueOf(snapshot.revision()),
        channel,
        now.plus(SETTLING));
  }
}
