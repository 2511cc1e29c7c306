package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Asks whoever may decide something to do so; once a day and asker. */
public final class AskForDecision {
  /** Begins the line of the page that asks. */
  public static final String ASK = "ask ";

  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public AskForDecision(
      Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** Who is asked what. */
  public record Asked(ItemId decision, List<UserId> people) {
    public Asked {
      people = List.copyOf(people);
    }
  }

  public Outcome<Asked> ask(Caller caller, String target) {
    return changing.by(
        caller,
        project ->
            permissions
                .member(caller.user(), "ask for a decision")
                .map(Outcome::<ItemId>refused)
                .orElseGet(() -> reading.decision(project, target))
                .then(id -> asked(project, id))
                .fold(
                    asked -> told(caller, asked),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  private static Outcome<Asked> asked(Snapshot project, ItemId id) {
    DecisionPlan decision = project.plan().decision(id).orElseThrow();
    if (!decision.isOpen()) {
      return Outcome.refused(
          Refusal.of(Refusal.Kind.ALREADY, id + " is decided already.", "/ecomind show " + id));
    }
    List<UserId> people = project.facts().owing(id, decision.owners());
    List<UserId> asked =
        people.isEmpty()
            ? project.facts().nudging().map(by -> new UserId(by.actor())).stream().toList()
            : people;
    return asked.isEmpty()
        ? Outcome.refused(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "Nobody holds the role that decides %s, so there is nobody to ask.".formatted(id),
                "/ecomind role"))
        : Outcome.done(new Asked(id, asked));
  }

  private Change<Outcome<Asked>> told(Caller caller, Asked asked) {
    String day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
    List<Dispatch> pages =
        asked.people().stream()
            .map(
                person ->
                    SharePage.page(
                        day,
                        caller.user(),
                        ASK + asked.decision(),
                        Recipient.user(person),
                        clock.instant()))
            .toList();
    return new Change<>(List.of(), pages, Outcome.done(asked));
  }

  /** The decision that a page asks for; empty where it is another page, or no longer open. */
  static Optional<ItemId> open(Snapshot project, String line) {
    return project.plan().openDecisions().stream()
        .map(open -> open.decision().id())
        .filter(id -> line.equals(ASK + id))
        .findFirst();
  }
}
