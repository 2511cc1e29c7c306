package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records decisions, after showing what each would change. */
public final class Decide {
  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public Decide(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** What was recorded, at which sequence of the audit record. */
  public record Recorded(DecisionPreview preview, long sequence) {}

  /** Whether the caller may decide it at all; the decision if so. */
  public Outcome<Decision> ask(Caller caller, ItemId id) {
    return reading.open(caller).then(project -> allowed(project, caller.user(), id));
  }

  /** The option that words name: whole, by alias, or by a prefix that only one has. */
  public static Outcome<Option> option(Decision decision, String words) {
    List<Option> called =
        decision.options().stream().filter(option -> option.isCalled(words)).toList();
    List<Option> close =
        called.isEmpty() && !words.isBlank()
            ? decision.options().stream().filter(option -> option.startsWith(words)).toList()
            : called;
    return close.size() == 1
        ? Outcome.done(close.get(0))
        : Outcome.refused(unknownOption(decision, words));
  }

  public Outcome<DecisionPreview> preview(Caller caller, DecisionRequest request) {
    return reading
        .open(caller)
        .then(
            project ->
                allowed(project, caller.user(), request.decision())
                    .then(decision -> preview(project, decision, request, Author.of(caller))));
  }

  /**
   * Records it, if the project still is as it was at the given revision; everything is checked
   * again inside the transaction.
   */
  public Outcome<Recorded> record(Caller caller, DecisionRequest request, long revision) {
    return changing.by(caller, current -> act(current, caller, request, revision));
  }

  private Change<Outcome<Recorded>> act(
      Snapshot project, Caller caller, DecisionRequest request, long revision) {
    Outcome<DecisionPreview> preview =
        allowed(project, caller.user(), request.decision())
            .then(decision -> preview(project, decision, request, Author.of(caller)));
    return preview.fold(
        shown ->
            project.revision() == revision
                ? commit(project, caller, shown)
                : Change.none(Outcome.refused(Stale.since(project, revision))),
        refusal -> Change.none(Outcome.refused(refusal)));
  }

  private Change<Outcome<Recorded>> commit(
      Snapshot project, Caller caller, DecisionPreview preview) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(preview.request()));
    Optional<String> home = home(project.facts(), caller);
    if (project.facts().channel().isEmpty()) {
      home.ifPresent(channel -> facts.add(new Fact.ChannelBound(channel)));
    }
    long sequence = project.revision() + 1;
    Recipient told = home.map(Recipient::channel).orElseGet(() -> Recipient.user(caller.user()));
    Dispatch record = Dispatch.ofActivity(preview.decision().id(), sequence, told, clock.instant());
    return new Change<>(facts, List.of(record), Outcome.done(new Recorded(preview, sequence)));
  }

  /** The bound channel, else the one that the caller speaks in, unless it is a direct message. */
  private static Optional<String> home(Facts facts, Caller caller) {
    return facts.channel().or(() -> Bindings.channel(caller));
  }

  private Outcome<Decision> allowed(Snapshot project, UserId user, ItemId id) {
    return reading
        .decision(project, id.text())
        .then(
            known -> {
              Decision decision = project.review().decision(known).orElseThrow();
              return permissions
                  .ownerOrLead(project, user, known, "decide " + known)
                  .map(Outcome::<Decision>refused)
                  .orElseGet(() -> Outcome.done(decision));
            });
  }

  private Outcome<DecisionPreview> preview(
      Snapshot project, Decision decision, DecisionRequest request, Author author) {
    if (decision.option(request.option()).isEmpty()) {
      return Outcome.refused(unknownOption(decision, request.option()));
    }
    if (decision.schedule() && request.start().isEmpty()) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              decision.id() + " needs a start date, the first day of week 1. Nothing was recorded.",
              "/ecomind decide %s %s start=%s"
                  .formatted(decision.id(), request.option(), LocalDate.now(clock))));
    }
    Optional<Refusal> far =
        request.start().flatMap(start -> new Reach(clock).refuse("the start", start));
    if (far.isPresent()) {
      return Outcome.refused(far.get());
    }
    Optional<Ruling> current = Optional.ofNullable(project.facts().rulings().get(decision.id()));
    if (current.filter(made -> isSame(made, request)).isPresent()) {
      return Outcome.refused(already(decision, current.get()));
    }
    Plan after = project.planWith(List.of(fact(request)), author, clock.instant());
    return Outcome.done(
        new DecisionPreview(
            project.review(),
            decision,
            request,
            current,
            Effects.between(project.plan(), after),
            Conflicts.between(project.plan(), after, LocalDate.now(clock)),
            project.revision()));
  }

  private static boolean isSame(Ruling made, DecisionRequest request) {
    return made.option().equals(request.option())
        && (request.start().isEmpty() || made.start().equals(request.start()));
  }

  private static Fact.DecisionRecorded fact(DecisionRequest request) {
    return new Fact.DecisionRecorded(
        request.decision(), request.option(), request.because(), request.start());
  }

  private static Refusal unknownOption(Decision decision, String words) {
    List<String> names = decision.options().stream().map(Option::name).toList();
    String offers =
        names.stream().map(name -> "*" + name + "*").collect(Collectors.joining(" or "));
    String text =
        "I read decision *%s* and option *%s*. %s offers %s. Nothing was recorded."
            .formatted(decision.id(), words, decision.id(), offers);
    return Nearest.to(words, names)
        .map(
            near ->
                Refusal.of(
                    Refusal.Kind.UNKNOWN,
                    text,
                    "/ecomind decide %s %s because …".formatted(decision.id(), near)))
        .orElseGet(() -> Refusal.of(Refusal.Kind.UNKNOWN, text));
  }

  private static Refusal already(Decision decision, Ruling made) {
    return Refusal.of(
        Refusal.Kind.ALREADY,
        "%s is *%s* already, recorded by <@%s>."
            .formatted(decision.id(), made.option(), made.actor()));
  }
}
