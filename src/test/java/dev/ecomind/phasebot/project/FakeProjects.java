package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.review.ItemChange;
import dev.ecomind.phasebot.review.Review;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Projects in memory; a change happens whole or, when told to fail, not at all. */
public final class FakeProjects implements Projects {
  private final Map<String, Snapshot> projects = new TreeMap<>();
  private final Map<String, List<byte[]>> sources = new TreeMap<>();
  private final Map<String, String> bindings = new TreeMap<>();
  private final Map<String, List<Review>> reviews = new TreeMap<>();
  private final List<Dispatch> records = new ArrayList<>();
  private final PlannedNudges planned;
  private final Clock clock;
  private boolean failing;

  public FakeProjects(PlannedNudges planned, Clock clock) {
    this.planned = planned;
    this.clock = clock;
  }

  /** From now on no commit succeeds. */
  public void fail() {
    failing = true;
  }

  /** Records of decisions that were handed to the ledger. */
  public List<Dispatch> records() {
    return List.copyOf(records);
  }

  /** The nudges that the only project calls for now. */
  public List<Dispatch> nudges() {
    return planned.of(only(), clock.instant());
  }

  public Snapshot only() {
    return projects.values().iterator().next();
  }

  @Override
  public Optional<Snapshot> at(String workspace, String channel) {
    Optional<Snapshot> bound =
        Optional.ofNullable(bindings.get(workspace + " " + channel)).flatMap(this::find);
    return bound.or(() -> projects.size() == 1 ? Optional.of(only()) : Optional.empty());
  }

  @Override
  public Optional<Snapshot> find(ProjectId id) {
    return projects.values().stream().filter(project -> project.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Snapshot> find(String slug) {
    return Optional.ofNullable(projects.get(slug));
  }

  @Override
  public Optional<byte[]> source(ProjectId id, int revision) {
    return find(id)
        .map(project -> sources.getOrDefault(project.slug(), List.of()))
        .filter(revisions -> revision >= 1 && revision <= revisions.size())
        .map(revisions -> revisions.get(revision - 1).clone());
  }

  @Override
  public Optional<Review> review(ProjectId id, int number) {
    List<Review> all = reviews.getOrDefault(find(id).orElseThrow().slug(), List.of());
    return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
  }

  @Override
  public List<Snapshot> all() {
    return projects.values().stream().sorted(Comparator.comparing(Snapshot::slug)).toList();
  }

  @Override
  public synchronized <R> R change(ProjectId id, Author author, Function<Snapshot, Change<R>> act) {
    Snapshot project = find(id).orElseThrow();
    Change<R> change = act.apply(project);
    if (!change.facts().isEmpty() || !change.dispatches().isEmpty()) {
      commit();
      save(project, author, change.facts());
      records.addAll(change.dispatches());
    }
    return change.result();
  }

  @Override
  public synchronized <R> R importing(
      String slug, byte[] source, Author author, Function<Optional<Snapshot>, Imported<R>> act) {
    Optional<Snapshot> before = find(slug);
    Imported<R> imported = act.apply(before);
    imported
        .revision()
        .ifPresent(
            revision -> {
              commit();
              ProjectId id = before.map(Snapshot::id).orElse(new ProjectId(projects.size() + 1L));
              Snapshot project =
                  Snapshot.of(
                      id,
                      slug,
                      revision.review(),
                      before.map(Snapshot::activities).orElse(List.of()),
                      revision.past());
              List<byte[]> revisions = sources.computeIfAbsent(slug, each -> new ArrayList<>());
              revisions.add(source.clone());
              Fact.ReviewImported taken =
                  new Fact.ReviewImported(
                      revisions.size(),
                      revision.changes().of(ItemChange.Kind.TICKED),
                      revision.changes().of(ItemChange.Kind.UNTICKED));
              List<Fact> facts = new ArrayList<>(List.of(taken));
              facts.addAll(imported.facts());
              save(project, author, facts);
              reviews.computeIfAbsent(slug, key -> new ArrayList<>()).add(revision.review());
              records.addAll(imported.dispatches());
              imported
                  .bindings()
                  .forEach(one -> bindings.put(one.workspace() + " " + one.channel(), one.slug()));
            });
    return imported.result();
  }

  private void commit() {
    if (failing) {
      throw NotRecorded.unchanged("the disk is full", new IllegalStateException("told to fail"));
    }
  }

  private void save(Snapshot project, Author author, List<Fact> facts) {
    List<Activity> activities = new ArrayList<>(project.activities());
    for (Fact fact : facts) {
      activities.add(author.entry(activities.size() + 1L, clock.instant(), fact));
    }
    projects.put(
        project.slug(),
        Snapshot.of(project.id(), project.slug(), project.review(), activities, project.past()));
  }
}
