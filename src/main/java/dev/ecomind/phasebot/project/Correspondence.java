package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the letters that leave through the ledger, from the newest facts. */
public final class Correspondence {
  private final Projects projects;
  private final Members members;
  private final Ledger ledger;
  private final Clock clock;

  public Correspondence(Projects projects, Members members, Ledger ledger, Clock clock) {
    this.projects = projects;
    this.members = members;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The letter for a parcel; empty where nothing of it is to be told any more. */
  public Optional<Letter> write(Parcel parcel) {
    return projects
        .find(parcel.project())
        .flatMap(
            project ->
                switch (parcel.kind()) {
                  case NUDGE -> nudges(project, parcel);
                  case RECORD -> record(project, parcel.entries().get(0));
                  case CARD -> Optional.of(card(project, parcel.recipient()));
                  case DIGEST -> digest(project, parcel);
                  case PAGE -> page(project, parcel.entries().get(0));
                });
  }

  private Letter card(Snapshot project, Recipient channel) {
    return new Letter.StatusCard(
        project, clock.instant(), ledger.standingCard(project.id(), channel));
  }

  private Optional<Letter> digest(Snapshot project, Parcel parcel) {
    return parcel.recipient().isUser()
        ? own(project, new UserId(parcel.recipient().id()))
        : Optional.of(digest(project, parcel.entries().get(0)));
  }

  /** None for somebody who owes nothing. */
  private Optional<Letter> own(Snapshot project, UserId recipient) {
    return Owed.by(project.plan(), recipient).isEmpty()
        ? Optional.empty()
        : Optional.of(new Letter.OwnDigest(project, recipient, today(project, recipient)));
  }

  /** Of the seven days before it was due. */
  private static Letter digest(Snapshot project, Dispatch entry) {
    return new Letter.Digest(
        project, LocalDate.parse(entry.occurrence()), entry.due().minus(Duration.ofDays(7)));
  }

  private static Optional<Letter> page(Snapshot project, Dispatch entry) {
    return SharePage.read(entry)
        .filter(
            page ->
                !page.line().startsWith(AskForDecision.ASK)
                    || AskForDecision.open(project, page.line()).isPresent())
        .map(page -> new Letter.SharedPage(project, page.by(), page.line()));
  }

  /** Tells of the activity that the entry names. */
  private Optional<Letter> record(Snapshot project, Dispatch entry) {
    long sequence = Long.parseLong(entry.occurrence());
    return project.activities().stream()
        .filter(activity -> activity.sequence() == sequence)
        .findFirst()
        .flatMap(activity -> record(project, entry.subject(), activity));
  }

  private Optional<Letter> record(Snapshot project, ItemId item, Activity activity) {
    if (activity.fact() instanceof Fact.ReviewImported imported) {
      return Optional.of(imported(project, activity, imported.revision()));
    }
    Plan before = project.planAsOf(activity.sequence() - 1);
    Plan after = project.planAsOf(activity.sequence());
    Effects effects = Effects.between(before, after);
    return activity.fact() instanceof Fact.DecisionRecorded
        ? decided(project, item, after, effects)
        : after
            .subject(item)
            .map(
                subject ->
                    new Letter.ItemRecord(
                        project.slug(), project.review(), activity, subject, effects));
  }

  private Letter imported(Snapshot project, Activity activity, int number) {
    Optional<Review> then = projects.review(project.id(), number);
    Optional<Changes> changes =
        projects
            .review(project.id(), number - 1)
            .flatMap(before -> then.map(after -> Changes.between(before, after)));
    return new Letter.ImportRecord(
        project.slug(), then.orElse(project.review()), activity, number, changes);
  }

  private static Optional<Letter> decided(
      Snapshot project, ItemId item, Plan after, Effects effects) {
    Optional<Ruling> ruling = after.decision(item).flatMap(DecisionPlan::ruling);
    return project
        .review()
        .decision(item)
        .flatMap(
            decision ->
                ruling.map(
                    made ->
                        new Letter.DecisionRecord(
                            project.slug(), project.review(), decision, made, effects)));
  }

  private Optional<Letter> nudges(Snapshot project, Parcel parcel) {
    UserId recipient = new UserId(parcel.recipient().id());
    List<Letter.Owed> owed =
        parcel.entries().stream()
            .map(Dispatch::subject)
            .distinct()
            .flatMap(item -> owed(project.plan(), item).stream())
            .sorted(
                Comparator.comparing((Letter.Owed one) -> -one.waiting().size())
                    .thenComparing(one -> one.due().day().orElse(LocalDate.MAX))
                    .thenComparing(Letter.Owed::item))
            .toList();
    return owed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Letter.Nudges(project.slug(), recipient, today(project, recipient), owed));
  }

  private LocalDate today(Snapshot project, UserId recipient) {
    ZoneId zone =
        project
            .facts()
            .preferences(recipient)
            .zone()
            .or(() -> members.find(recipient).map(Member::zone))
            .orElse(ZoneOffset.UTC);
    return LocalDate.now(clock.withZone(zone));
  }

  private static Optional<Letter.Owed> owed(Plan plan, ItemId item) {
    return plan.subject(item)
        .filter(Subject::open)
        .map(
            subject ->
                new Letter.Owed(
                    item,
                    subject.words(),
                    String.join(" + ", subject.owners()),
                    plan.facts().assigned().containsKey(item),
                    subject.due(),
                    waiting(plan, subject),
                    plan.decision(item)));
  }

  private static List<String> waiting(Plan plan, Subject subject) {
    Optional<DecisionPlan> decision = plan.decision(subject.id());
    List<ItemId> phases =
        decision.map(DecisionPlan::waitingPhases).orElseGet(() -> blocked(plan, subject.id()));
    List<String> waiting = new ArrayList<>();
    phases.forEach(phase -> waiting.add(phase + " cannot start"));
    List<ItemId> tasks = decision.map(DecisionPlan::waitingTasks).orElse(List.of());
    if (!tasks.isEmpty()) {
      waiting.add(
          tasks.stream().map(ItemId::text).collect(Collectors.joining(" and "))
              + " wait to be taken up or dropped");
    }
    return waiting;
  }

  /** The phases that cannot start before it is settled. */
  private static List<ItemId> blocked(Plan plan, ItemId item) {
    return plan.phases().stream()
        .filter(
            phase ->
                phase.blocks().stream().anyMatch(block -> block.item().equals(Optional.of(item))))
        .map(phase -> phase.phase().id())
        .toList();
  }
}
