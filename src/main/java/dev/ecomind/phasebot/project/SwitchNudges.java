package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and pauses the nudges of a project, and shows which would be sent. */
public final class SwitchNudges {
  private static final int FORTNIGHT = 14;
  private static final int LONGEST = 90;

  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final PlannedNudges planned;
  private final Clock clock;

  public SwitchNudges(
      Projects projects,
      ReadProject reading,
      Permissions permissions,
      PlannedNudges planned,
      Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.planned = planned;
    this.clock = clock;
  }

  /**
   * The state after the switch.
   *
   * @param unheld roles that owe something and that nobody holds
   * @param coming the nudges of the next days as things stand, or would if they ran
   * @param days how many days ahead those are
   */
  public record Switched(boolean on, List<String> unheld, List<Dispatch> coming, int days) {
    public Switched {
      unheld = List.copyOf(unheld);
      coming = List.copyOf(coming);
    }
  }

  /**
   * Whether nudges run, and what comes in the next fortnight, or would if the caller started them.
   */
  public Outcome<Switched> look(Caller caller) {
    return look(caller, FORTNIGHT);
  }

  /**
   * The same for other than a fortnight.
   *
   * @param days from 1 to 90
   */
  public Outcome<Switched> look(Caller caller, int days) {
    return days < 1 || days > LONGEST
        ? Outcome.refused(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "I read a preview of %d days; it shows 1 to %d.".formatted(days, LONGEST),
                "/ecomind nudges preview 30d"))
        : reading.open(caller).then(project -> Outcome.done(switched(project, caller, days)));
  }

  public Outcome<Switched> start(Caller caller) {
    return change(caller, true);
  }

  public Outcome<Switched> pause(Caller caller) {
    return change(caller, false);
  }

  private Outcome<Switched> change(Caller caller, boolean on) {
    return changing.by(caller, current -> act(current, caller, on)).then(done -> look(caller));
  }

  private Change<Outcome<Boolean>> act(Snapshot project, Caller caller, boolean on) {
    Optional<Refusal> refusal =
        permissions.lead(project, caller.user(), on ? "start nudges" : "pause nudges");
    if (refusal.isPresent()) {
      return Change.none(Outcome.refused(refusal.get()));
    }
    if (project.facts().nudging().isPresent() == on) {
      return Change.none(Outcome.done(on));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(on ? new Fact.NudgesStarted() : new Fact.NudgesPaused());
    if (on && project.facts().channel().isEmpty()) {
      Bindings.channel(caller).ifPresent(channel -> facts.add(new Fact.ChannelBound(channel)));
    }
    return Change.of(facts, Outcome.done(on));
  }

  private Switched switched(Snapshot project, Caller caller, int days) {
    List<Dispatch> coming =
        planned.of(started(project, caller), clock.instant()).stream()
            .filter(nudge -> nudge.due().isAfter(clock.instant()))
            .filter(nudge -> nudge.due().isBefore(clock.instant().plus(Duration.ofDays(days))))
            .toList();
    List<String> unheld =
        project.review().roles().stream()
            .filter(role -> project.facts().holder(role).isEmpty())
            .toList();
    return new Switched(project.facts().nudging().isPresent(), unheld, coming, days);
  }

  /** The project as it is while nudges run. */
  private Snapshot started(Snapshot project, Caller caller) {
    return project.facts().nudging().isPresent()
        ? project
        : project.with(List.of(new Fact.NudgesStarted()), Author.of(caller), clock.instant());
  }
}
