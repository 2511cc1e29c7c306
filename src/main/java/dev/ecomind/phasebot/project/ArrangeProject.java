package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets what a project is arranged by: its start, the days it works, and where its files lie. What
 * that moves is shown first. Leads only.
 */
public final class ArrangeProject {
  private static final int LONGEST_ADDRESS = 300;

  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public ArrangeProject(
      Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * What a project is arranged by.
   *
   * @param start empty leaves it as it is
   * @param days of the week that are worked, at least one
   * @param weekStart on which the weeks of a schedule begin
   * @param repository empty where its files are not known
   */
  public record Arrangement(
      Optional<LocalDate> start,
      Set<DayOfWeek> days,
      DayOfWeek weekStart,
      Optional<URI> repository) {
    public Arrangement {
      days = Set.copyOf(days);
      if (days.isEmpty()) {
        throw new IllegalArgumentException("At least one day of the week is worked.");
      }
    }
  }

  /**
   * How it is arranged now.
   *
   * @param holidays how many days off there are
   */
  public record Arranged(Arrangement arrangement, int holidays) {}

  /**
   * What another arrangement changes.
   *
   * @param revision of the project that this holds for
   */
  public record Rearranged(
      Arrangement before,
      Arrangement after,
      Effects effects,
      List<Conflict> conflicts,
      long revision) {
    public Rearranged {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** How it is arranged now; refused for whoever may not change it. */
  public Outcome<Arranged> look(Caller caller) {
    return reading
        .open(caller)
        .then(
            project ->
                forbidden(project, caller)
                    .map(Outcome::<Arranged>refused)
                    .orElseGet(
                        () ->
                            Outcome.done(
                                new Arranged(
                                    now(project), project.plan().calendar().holidays().size()))));
  }

  /** What it would change; nothing is recorded. */
  public Outcome<Rearranged> preview(Caller caller, Arrangement wanted) {
    return reading.open(caller).then(project -> checked(project, caller, wanted));
  }

  /** Records it, if the project still is as it was at the given revision. */
  public Outcome<Rearranged> set(Caller caller, Arrangement wanted, long revision) {
    return changing.by(
        caller,
        project ->
            checked(project, caller, wanted)
                .then(
                    done ->
                        project.revision() == revision
                            ? Outcome.done(done)
                            : Outcome.<Rearranged>refused(Stale.since(project, revision)))
                .fold(
                    done -> Change.of(facts(project, wanted), Outcome.done(done)),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  private Outcome<Rearranged> checked(Snapshot project, Caller caller, Arrangement wanted) {
    return forbidden(project, caller)
        .or(() -> wanted.start().flatMap(day -> new Reach(clock).refuse("the start", day)))
        .or(() -> SetCalendar.impossible(calendar(project, wanted)))
        .or(() -> wanted.repository().flatMap(ArrangeProject::unfit))
        .or(() -> already(project, wanted))
        .<Outcome<Rearranged>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(rearranged(project, caller, wanted)));
  }

  private Rearranged rearranged(Snapshot project, Caller caller, Arrangement wanted) {
    Plan before = project.plan();
    Plan after = project.planWith(facts(project, wanted), Author.of(caller), clock.instant());
    Arrangement now = now(project);
    return new Rearranged(
        now,
        new Arrangement(
            wanted.start().or(now::start), wanted.days(), wanted.weekStart(), wanted.repository()),
        Effects.between(before, after),
        Conflicts.between(before, after, LocalDate.now(clock)),
        project.revision());
  }

  private static List<Fact> facts(Snapshot project, Arrangement wanted) {
    List<Fact> facts = new ArrayList<>();
    Arrangement now = now(project);
    wanted
        .start()
        .filter(day -> !now.start().equals(Optional.of(day)))
        .ifPresent(day -> facts.add(new Fact.StartSet(day, "")));
    if (!calendar(project, wanted).equals(project.plan().calendar())) {
      facts.add(new Fact.CalendarSet(calendar(project, wanted)));
    }
    if (!wanted.repository().equals(now.repository())) {
      facts.add(new Fact.RepositorySet(wanted.repository()));
    }
    return facts;
  }

  private static Arrangement now(Snapshot project) {
    WorkCalendar calendar = project.plan().calendar();
    return new Arrangement(
        project.facts().start(),
        calendar.workingDays(),
        calendar.weekStart().orElse(DayOfWeek.MONDAY),
        project.facts().repository());
  }

  private static WorkCalendar calendar(Snapshot project, Arrangement wanted) {
    return new WorkCalendar(
        wanted.days(), project.plan().calendar().holidays(), Optional.of(wanted.weekStart()));
  }

  private Optional<Refusal> forbidden(Snapshot project, Caller caller) {
    return permissions.lead(project, caller.user(), "change the settings of a project");
  }

  private static Optional<Refusal> already(Snapshot project, Arrangement wanted) {
    return facts(project, wanted).isEmpty()
        ? Optional.of(Refusal.of(Refusal.Kind.ALREADY, "It is arranged like this already."))
        : Optional.empty();
  }

  private static Optional<Refusal> unfit(URI base) {
    boolean fits =
        "https".equals(base.getScheme())
            && base.getHost() != null
            && base.getUserInfo() == null
            && base.getRawQuery() == null
            && base.getRawFragment() == null
            && base.toString().length() <= LONGEST_ADDRESS;
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "The address of the repository begins with https:// and has no question mark and no"
                    + " #, as in https://git.example.org/team/project/blob/main/. Nothing was"
                    + " recorded."));
  }
}
