package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what decisions or another start would change. Anybody may ask; nothing is written. */
public final class WhatIf {
  private final ReadProject reading;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param zone in which "today" is meant
   */
  public WhatIf(ReadProject reading, Clock clock, ZoneId zone) {
    this.reading = reading;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * What is supposed.
   *
   * @param answers words for an option, by words for a decision
   * @param start first day of week 1
   */
  public record Supposed(Map<String, String> answers, Optional<LocalDate> start) {
    public Supposed {
      answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
  }

  /**
   * What would follow.
   *
   * @param taken the options as they are called in the review
   * @param conflicts what would be wrong then and is not now
   * @param revision the revision of the project that this holds for
   */
  public record Consequence(
      Plan now,
      Plan then,
      Map<ItemId, String> taken,
      Effects effects,
      List<Conflict> conflicts,
      long revision) {
    public Consequence {
      conflicts = List.copyOf(conflicts);
    }
  }

  public Outcome<Consequence> of(Caller caller, Supposed supposed) {
    Optional<Refusal> far =
        supposed.start().flatMap(start -> new Reach(clock).refuse("the start", start));
    if (far.isPresent()) {
      return Outcome.refused(far.get());
    }
    return reading
        .open(caller)
        .then(
            project ->
                taken(project, supposed.answers())
                    .then(
                        taken ->
                            Outcome.done(
                                consequence(project, Author.of(caller), taken, supposed))));
  }

  private Outcome<Map<ItemId, String>> taken(Snapshot project, Map<String, String> answers) {
    Outcome<Map<ItemId, String>> all = Outcome.done(new LinkedHashMap<>());
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      all =
          all.then(
              taken ->
                  reading
                      .decision(project, answer.getKey())
                      .then(id -> option(project, id, answer.getValue()))
                      .then(
                          one -> {
                            taken.put(one.decision(), one.option());
                            return Outcome.done(taken);
                          }));
    }
    return all;
  }

  /** An option taken. */
  private record Taken(ItemId decision, String option) {}

  private static Outcome<Taken> option(Snapshot project, ItemId id, String words) {
    Decision decision = project.review().decision(id).orElseThrow();
    return Decide.option(decision, words).then(option -> Outcome.done(taken(id, option)));
  }

  private static Taken taken(ItemId id, Option option) {
    return new Taken(id, option.name());
  }

  private Consequence consequence(
      Snapshot project, Author author, Map<ItemId, String> taken, Supposed supposed) {
    List<Fact> facts = new ArrayList<>();
    taken.forEach(
        (id, option) ->
            facts.add(new Fact.DecisionRecorded(id, option, "supposed", Optional.empty())));
    supposed.start().ifPresent(start -> facts.add(new Fact.StartSet(start, "supposed")));
    Plan now = project.plan();
    Plan then = project.planWith(facts, author, clock.instant());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return new Consequence(
        now,
        then,
        taken,
        Effects.between(now, then),
        Conflicts.between(now, then, today),
        project.revision());
  }
}
