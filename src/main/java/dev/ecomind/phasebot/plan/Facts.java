package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds after all activities: the fold of the audit record. The order in which activities are
 * handed over does not matter, their sequence does.
 *
 * @param revision sequence of the last activity, 0 for none
 * @param done the activity that completed each item: a person's, or the import of a ticked box
 * @param deputies who may act for the holder of a role
 * @param leads who lead the project; empty where the workspace's administrators do
 * @param assigned who owes an item by name
 * @param overrides due days that a person set
 * @param start first day of week 1
 * @param calendar the project's own, where it has set one
 * @param nudging the activity that started the nudges, while they run
 * @param channel where decisions are told
 * @param preferred how people want to be told things, of those who said so
 * @param repository below which the files lie that the review names
 */
public record Facts(
    long revision,
    Map<ItemId, Ruling> rulings,
    Map<ItemId, Activity> done,
    Map<String, UserId> roles,
    Map<String, UserId> deputies,
    List<UserId> leads,
    Map<ItemId, UserId> assigned,
    Map<Snooze, Until> snoozes,
    Map<ItemId, DueOverride> overrides,
    Optional<LocalDate> start,
    Optional<WorkCalendar> calendar,
    Optional<Activity> nudging,
    Optional<String> channel,
    Map<UserId, Preferences> preferred,
    Optional<URI> repository) {

  /** Who snoozed what. */
  public record Snooze(ItemId item, UserId recipient) {}

  /** Until when, while the item is owed on that day. */
  public record Until(Instant instant, LocalDate due) {}

  public Facts {
    rulings = Map.copyOf(rulings);
    done = Map.copyOf(done);
    roles = Map.copyOf(roles);
    deputies = Map.copyOf(deputies);
    leads = List.copyOf(leads);
    assigned = Map.copyOf(assigned);
    snoozes = Map.copyOf(snoozes);
    overrides = Map.copyOf(overrides);
    preferred = Map.copyOf(preferred);
  }

  /** Nothing has happened yet. */
  public static Facts none() {
    return of(List.of());
  }

  public static Facts of(List<Activity> activities) {
    Fold fold = new Fold();
    activities.stream().sorted(Comparator.comparingLong(Activity::sequence)).forEach(fold::add);
    return fold.facts();
  }

  /** The holder of a role, which is compared without regard to case. */
  public Optional<UserId> holder(String role) {
    return Optional.ofNullable(roles.get(key(role)));
  }

  /** Who may act for the holder of a role. */
  public Optional<UserId> deputy(String role) {
    return Optional.ofNullable(deputies.get(key(role)));
  }

  /** All who owe an item: the person it was assigned to, else the holders of the roles. */
  public List<UserId> owing(ItemId item, List<String> named) {
    return Optional.ofNullable(assigned.get(item))
        .map(List::of)
        .orElseGet(() -> named.stream().flatMap(role -> holder(role).stream()).distinct().toList());
  }

  /** All who may act on an item: whoever owes it, and the deputies of the roles. */
  public List<UserId> responsible(ItemId item, List<String> named) {
    Stream<UserId> acting =
        assigned.containsKey(item)
            ? Stream.empty()
            : named.stream().flatMap(role -> deputy(role).stream());
    return Stream.concat(owing(item, named).stream(), acting).distinct().toList();
  }

  /** How a person wants to be told things. */
  public Preferences preferences(UserId user) {
    return preferred.getOrDefault(user, Preferences.none());
  }

  private static String key(String role) {
    return role.strip().toLowerCase(Locale.ROOT);
  }

  /** The running state of the fold. */
  private static final class Fold {
    private long revision;
    private final Map<ItemId, Ruling> rulings = new HashMap<>();
    private final Map<ItemId, Activity> done = new HashMap<>();
    private final Map<String, UserId> roles = new HashMap<>();
    private final Map<String, UserId> deputies = new HashMap<>();
    private List<UserId> leads = List.of();
    private final Map<ItemId, UserId> assigned = new HashMap<>();
    private final Map<Snooze, Until> snoozes = new HashMap<>();
    private final Map<ItemId, DueOverride> overrides = new HashMap<>();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<WorkCalendar> calendar = Optional.empty();
    private Optional<Activity> nudging = Optional.empty();
    private Optional<String> channel = Optional.empty();
    private final Map<UserId, Preferences> preferred = new HashMap<>();
    private Optional<URI> repository = Optional.empty();

    void add(Activity activity) {
      revision = activity.sequence();
      Fact fact = activity.fact();
      if (fact instanceof Fact.DecisionRecorded recorded) {
        rule(activity, recorded);
      } else if (fact instanceof Fact.ItemDone finished) {
        done.put(finished.item(), activity);
      } else if (fact instanceof Fact.ItemReopened reopened) {
        done.remove(reopened.item());
      } else if (fact instanceof Fact.DueSet set) {
        override(activity, set);
      } else if (fact instanceof Fact.StartSet set) {
        start = Optional.of(set.start());
      } else if (fact instanceof Fact.CalendarSet set) {
        calendar = Optional.of(set.calendar());
      } else if (fact instanceof Fact.RoleAssigned assigned) {
        roles.put(key(assigned.role()), assigned.holder());
      } else if (fact instanceof Fact.DeputyNamed named) {
        deputize(named);
      } else if (fact instanceof Fact.LeadsNamed named) {
        leads = named.leads();
      } else if (fact instanceof Fact.ItemAssigned given) {
        assigned.put(given.item(), given.holder());
      } else if (fact instanceof Fact.Snoozed snoozed) {
        snoozes.put(
            new Snooze(snoozed.item(), snoozed.recipient()),
            new Until(snoozed.until(), snoozed.due()));
      } else if (fact instanceof Fact.NudgesStarted) {
        nudging = Optional.of(activity);
      } else if (fact instanceof Fact.NudgesPaused) {
        nudging = Optional.empty();
      } else if (fact instanceof Fact.ChannelBound bound) {
        channel = Optional.of(bound.channel());
      } else if (fact instanceof Fact.PreferencesSet set) {
        preferred.put(set.user(), set.preferences());
      } else if (fact instanceof Fact.RepositorySet set) {
        repository = set.base();
      } else if (fact instanceof Fact.ReviewImported imported) {
        imported.ticked().forEach(item -> done.putIfAbsent(item, activity));
        imported.unticked().forEach(item -> done.computeIfPresent(item, this::unlessTicked));
      }
    }

    /** What a person did in chat stays done. */
    private @Nullable Activity unlessTicked(ItemId item, Activity completion) {
      return completion.fact() instanceof Fact.ReviewImported ? null : completion;
    }

    private void deputize(Fact.DeputyNamed named) {
      named
          .deputy()
          .ifPresentOrElse(
              deputy -> deputies.put(key(named.role()), deputy),
              () -> deputies.remove(key(named.role())));
    }

    private void override(Activity activity, Fact.DueSet set) {
      set.day()
          .ifPresentOrElse(
              day ->
                  overrides.put(
                      set.item(),
                      new DueOverride(day, activity.actor(), activity.at(), set.because())),
              () -> overrides.remove(set.item()));
    }

    private void rule(Activity activity, Fact.DecisionRecorded recorded) {
      start = recorded.start().or(() -> start);
      Optional<Ruling> before = Optional.ofNullable(rulings.get(recorded.decision()));
      rulings.put(
          recorded.decision(),
          new Ruling(
              recorded.option(),
              recorded.because(),
              recorded.start().or(() -> before.flatMap(Ruling::start)),
              activity.actor(),
              activity.at(),
              activity.sequence(),
              before.map(Ruling::option)));
    }

    Facts facts() {
      return new Facts(
          revision,
          rulings,
          done,
          roles,
          deputies,
          leads,
          assigned,
          snoozes,
          overrides,
          start,
          calendar,
          nudging,
          channel,
          preferred,
          repository);
    }
  }
}
