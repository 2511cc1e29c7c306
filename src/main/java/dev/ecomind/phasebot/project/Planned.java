package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a project wants told without being asked: nudges, the status card, digests. */
public final class Planned {
  /** Changes that come close together are one change of the card. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  /** A digest that could not be sent is still news for so long. */
  private static final Duration LATE = Duration.ofDays(3);

  private static final int WEEKS = 26;

  private final Function<UserId, Optional<Member>> members;
  private final NudgePolicy policy;

  /**
   * @param members finds a person, empty for one who is not known
   */
  public Planned(Function<UserId, Optional<Member>> members, NudgePolicy policy) {
    this.members = members;
    this.policy = policy;
  }

  public List<Dispatch> of(Snapshot snapshot, Instant now) {
    List<Dispatch> all = new ArrayList<>(new PlannedNudges(members, policy).of(snapshot, now));
    snapshot.facts().channel().map(Recipient::channel).stream()
        .flatMap(
            channel ->
                Stream.concat(
                    Stream.of(card(snapshot, channel, now)), digests(snapshot, channel, now)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static Dispatch card(Snapshot snapshot, Recipient channel, Instant now) {
    return new Dispatch(
        Dispatch.Kind.CARD,
        Dispatch.REVIEW,
        String.valueOf(snapshot.revision()),
        channel,
        now.plus(SETTLING));
  }

  /** On Mondays, by the clock of the lead who started the nudges; none while they rest. */
  private Stream<Dispatch> digests(Snapshot snapshot, Recipient channel, Instant now) {
    return snapshot.facts().nudging().stream()
        .flatMap(
            started -> {
              ZoneId zone =
                  members
                      .apply(new UserId(started.actor()))
                      .map(Member::zone)
                      .orElse(ZoneOffset.UTC);
              Instant earliest =
                  started.at().isAfter(now.minus(LATE)) ? started.at() : now.minus(LATE);
              LocalDate monday =
                  LocalDate.ofInstant(earliest, zone)
                      .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
              return IntStream.range(0, WEEKS)
                  .mapToObj(monday::plusWeeks)
                  .map(day -> digest(channel, day, zone))
                  .filter(digest -> digest.due().isAfter(earliest));
            });
  }

  private Dispatch digest(Recipient channel, LocalDate day, ZoneId zone) {
    return new Dispatch(
        Dispatch.Kind.DIGEST,
        Dispatch.REVIEW,
        day.toString(),
        channel,
        day.atTime(policy.at()).atZone(zone).toInstant());
  }
}
