package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.plan.Silence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lets people say how they want to be told things of a project. Each for oneself alone. */
public final class SetPreferences {
  /** A longer silence is taken for a mistake. */
  private static final int LONGEST_SILENCE = 90;

  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Members members;
  private final Clock clock;

  public SetPreferences(
      Projects projects,
      ReadProject reading,
      Permissions permissions,
      Members members,
      Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.members = members;
    this.clock = clock;
  }

  /**
   * How the caller is told things.
   *
   * @param zone whose clock counts, chosen or Slack's
   * @param today the caller's own day
   * @param nudging whether anybody is reminded at all
   */
  public record Held(Preferences preferences, ZoneId zone, LocalDate today, boolean nudging) {}

  /**
   * All that can be said at once.
   *
   * @param off the first day of being reminded again; empty for no silence
   */
  public record Wanted(
      Optional<ZoneId> zone, Optional<QuietHours> quiet, Optional<LocalDate> off, boolean digest) {}

  /** How it is now. */
  public Outcome<Held> look(Caller caller) {
    return reading
        .open(caller)
        .then(
            project ->
                permissions
                    .member(caller.user(), "have preferences")
                    .map(Outcome::<Held>refused)
                    .orElseGet(
                        () ->
                            Outcome.done(
                                held(
                                    project, caller, project.facts().preferences(caller.user())))));
  }

  /** Sets the clock that counts; empty for the one that Slack knows. */
  public Outcome<Held> zone(Caller caller, Optional<ZoneId> zone) {
    return set(caller, held -> held.preferences().withZone(zone));
  }

  /** Sets the hours of quiet; empty for none. */
  public Outcome<Held> quiet(Caller caller, Optional<QuietHours> quiet) {
    return set(caller, held -> held.preferences().withQuiet(quiet));
  }

  public Outcome<Held> digest(Caller caller, boolean wanted) {
    return set(caller, held -> held.preferences().withDigest(wanted));
  }

  /**
   * Tells nothing until a day, on which all comes that came up; empty ends the silence.
   *
   * @param until after today, by the caller's own clock
   */
  public Outcome<Held> off(Caller caller, Optional<LocalDate> until) {
    return change(caller, held -> held.preferences().withSilence(silence(held, until)), until);
  }

  /** Sets all of it. */
  public Outcome<Held> all(Caller caller, Wanted wanted) {
    return change(
        caller,
        held ->
            new Preferences(
                wanted.zone(), wanted.quiet(), silence(held, wanted.off()), wanted.digest()),
        wanted.off());
  }

  private Outcome<Held> set(Caller caller, Function<Held, Preferences> to) {
    return change(caller, to, Optional.empty());
  }

  private Outcome<Held> change(
      Caller caller, Function<Held, Preferences> to, Optional<LocalDate> until) {
    return changing.by(
        caller,
        project -> {
          Held before = held(project, caller, project.facts().preferences(caller.user()));
          Preferences after = to.apply(before);
          Optional<Refusal> refusal =
              permissions
                  .member(caller.user(), "have preferences")
                  .or(() -> until.flatMap(day -> unfit(before, day)));
          if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
          }
          Outcome<Held> done = Outcome.done(held(project, caller, after));
          return after.equals(before.preferences())
              ? Change.none(done)
              : Change.of(List.of(new Fact.PreferencesSet(caller.user(), after)), done);
        });
  }

  /** One that lasts to the same day goes on as it began. */
  private Optional<Silence> silence(Held held, Optional<LocalDate> until) {
    return until.map(
        day ->
            held.preferences()
                .silenceOn(held.today())
                .filter(silence -> silence.until().equals(day))
                .orElseGet(() -> new Silence(clock.instant(), day)));
  }

  private static Optional<Refusal> unfit(Held held, LocalDate day) {
    boolean fits =
        day.isAfter(held.today()) && !day.isAfter(held.today().plusDays(LONGEST_SILENCE));
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "I read %s; reminders can rest until a day from tomorrow on, for up to %d days. Nothing was changed."
                    .formatted(DayText.of(day), LONGEST_SILENCE),
                "/ecomind nudges off 3d"));
  }

  private Held held(Snapshot project, Caller caller, Preferences preferences) {
    ZoneId zone =
        preferences
            .zone()
            .or(() -> members.find(caller.user()).map(Member::zone))
            .orElse(ZoneOffset.UTC);
    return new Held(
        preferences,
        zone,
        LocalDate.now(clock.withZone(zone)),
        project.facts().nudging().isPresent());
  }
}
