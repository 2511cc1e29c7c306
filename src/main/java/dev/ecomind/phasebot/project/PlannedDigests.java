package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.UserId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The summaries of Mondays: one for the project's channel, and one for each person who wants it.
 * There are none while nudges rest.
 */
final class PlannedDigests {
  /** A digest that could not be sent is still news for so long. */
  private static final Duration LATE = Duration.ofDays(3);

  private static final int WEEKS = 26;

  private final Function<UserId, Optional<Member>> members;
  private final NudgePolicy policy;

  PlannedDigests(Function<UserId, Optional<Member>> members, NudgePolicy policy) {
    this.members = members;
    this.policy = policy;
  }

  Stream<Dispatch> of(Snapshot project, Instant now) {
    return project.facts().nudging().stream()
        .flatMap(
            started -> {
              Instant earliest =
                  started.at().isAfter(now.minus(LATE)) ? started.at() : now.minus(LATE);
              return Stream.concat(
                  ofChannel(project.facts(), started, earliest), ofPeople(project, earliest));
            });
  }

  /** By the clock of the lead who started the nudges. */
  private Stream<Dispatch> ofChannel(Facts facts, Activity started, Instant earliest) {
    UserId lead = new UserId(started.actor());
    ZoneId zone =
        facts
            .preferences(lead)
            .zone()
            .or(() -> members.apply(lead).map(Member::zone))
            .orElse(ZoneOffset.UTC);
    return facts.channel().stream()
        .flatMap(
            channel ->
                mondays(earliest, zone)
                    .map(day -> digest(Recipient.channel(channel), day, monday(day, zone))))
        .filter(digest -> digest.due().isAfter(earliest));
  }

  private Stream<Dispatch> ofPeople(Snapshot project, Instant earliest) {
    return project.facts().preferred().entrySet().stream()
        .filter(entry -> entry.getValue().digest())
        .map(Map.Entry<UserId, Preferences>::getKey)
        .flatMap(user -> members.apply(user).stream())
        .filter(Member::isFull)
        .sorted(Comparator.comparing(member -> member.id().text()))
        .flatMap(member -> ofPerson(project, member, earliest));
  }

  /** Of several Mondays in a silence only the last one is summed up, when it ends. */
  private Stream<Dispatch> ofPerson(Snapshot project, Member person, Instant earliest) {
    Hearing hearing = Hearing.of(project.facts(), person, project.plan().calendar(), policy.at());
    Map<Instant, Dispatch> digests = new LinkedHashMap<>();
    mondays(earliest, hearing.zone())
        .map(
            day ->
                digest(Recipient.user(person.id()), day, hearing.from(monday(day, hearing.zone()))))
        .filter(digest -> digest.due().isAfter(earliest))
        .forEach(digest -> digests.put(digest.due(), digest));
    return digests.values().stream();
  }

  private static Stream<LocalDate> mondays(Instant earliest, ZoneId zone) {
    LocalDate first =
        LocalDate.ofInstant(earliest, zone)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return IntStream.range(0, WEEKS).mapToObj(first::plusWeeks);
  }

  private Instant monday(LocalDate day, ZoneId zone) {
    return day.atTime(policy.at()).atZone(zone).toInstant();
  }

  private static Dispatch digest(Recipient recipient, LocalDate day, Instant due) {
    return new Dispatch(Dispatch.Kind.DIGEST, Dispatch.REVIEW, day.toString(), recipient, due);
  }
}
