package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.Occurrence;
import dev.ecomind.phasebot.plan.Occurrences;
import dev.ecomind.phasebot.plan.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which nudges go to whom and when: the plan's occurrences, addressed. An item whose role nobody
 * holds is owed by the lead who started the nudges, so that nothing is missed for want of a name.
 */
public final class PlannedNudges {
  private final Function<UserId, Optional<Member>> members;
  private final NudgePolicy policy;

  /**
   * Plans by a policy.
   *
   * @param members finds a person, empty for one who is not known
   */
  public PlannedNudges(Function<UserId, Optional<Member>> members, NudgePolicy policy) {
    this.members = members;
    this.policy = policy;
  }

  /**
   * All nudges that the snapshot calls for, earliest first; none before nudges are started. Of
   * those that are past at that moment only the last of each item and recipient is kept, so that
   * being late gives one message.
   */
  public List<Dispatch> of(Snapshot snapshot, Instant now) {
    Facts facts = snapshot.facts();
    if (facts.nudging().isEmpty()) {
      return List.of();
    }
    Map<List<Object>, Dispatch> planned = new LinkedHashMap<>();
    Map<Member, Hearing> hearings = new HashMap<>();
    for (Occurrence occurrence : Occurrences.of(snapshot.plan(), policy)) {
      recipient(facts, occurrence)
          .map(
              recipient ->
                  dispatch(
                      facts,
                      occurrence,
                      hearings.computeIfAbsent(
                          recipient,
                          person ->
                              Hearing.of(facts, person, snapshot.plan().calendar(), policy.at())),
                      recipient.id()))
          .ifPresent(nudge -> planned.put(key(nudge, occurrence.due(), now), nudge));
    }
    return planned.values().stream()
        .sorted(Comparator.comparing(Dispatch::due).thenComparing(Dispatch::subject))
        .toList();
  }

  /**
   * Nudges of one key replace each other, the last one wins: past ones, and those that were put off
   * to the same moment.
   */
  private static List<Object> key(Dispatch nudge, LocalDate due, Instant now) {
    Object which = nudge.due().isAfter(now) ? nudge.due() : "past";
    return List.of(nudge.subject(), due, nudge.recipient(), which);
  }

  private static Dispatch dispatch(
      Facts facts, Occurrence occurrence, Hearing hearing, UserId recipient) {
    Instant at = occurrence.in(hearing.zone());
    Optional<Instant> snoozed =
        Optional.ofNullable(facts.snoozes().get(new Facts.Snooze(occurrence.item(), recipient)))
            .filter(snooze -> snooze.due().equals(occurrence.due()))
            .map(Facts.Until::instant)
            .filter(at::isBefore);
    return new Dispatch(
        Dispatch.Kind.NUDGE,
        occurrence.item(),
        snoozed.map(until -> occurrence.due() + "~" + until).orElseGet(occurrence::key),
        Recipient.user(recipient),
        hearing.from(snoozed.orElse(at)));
  }

  /** Who owes it if that person can be reached, else the lead who started the nudges. */
  private Optional<Member> recipient(Facts facts, Occurrence occurrence) {
    Optional<Member> owing =
        facts.owing(occurrence.item(), List.of(occurrence.role())).stream()
            .findFirst()
            .flatMap(members)
            .filter(PlannedNudges::hears);
    return owing.or(
        () ->
            facts
                .nudging()
                .map(started -> new UserId(started.actor()))
                .flatMap(members)
                .filter(PlannedNudges::hears));
  }

  private static boolean hears(Member member) {
    return member.standing() != Member.Standing.DEACTIVATED
        && member.standing() != Member.Standing.BOT;
  }
}
