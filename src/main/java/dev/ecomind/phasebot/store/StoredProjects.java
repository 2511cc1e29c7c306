package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemChange;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The projects of a database. */
final class StoredProjects implements Projects {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Database database;
  private final Snapshots snapshots;
  private final Replanning replanning;

  StoredProjects(Database database, Snapshots snapshots, Replanning replanning) {
    this.database = database;
    this.snapshots = snapshots;
    this.replanning = replanning;
  }

  @Override
  public Optional<Snapshot> at(String workspace, String channel) {
    return snapshot(handle -> ProjectRows.at(handle, workspace, channel));
  }

  @Override
  public Optional<Snapshot> find(ProjectId id) {
    return snapshot(handle -> ProjectRows.find(handle, id));
  }

  @Override
  public Optional<Snapshot> find(String slug) {
    return snapshot(handle -> ProjectRows.find(handle, slug));
  }

  private Optional<Snapshot> snapshot(Function<Handle, Optional<ProjectRows.Row>> query) {
    return database.read(
        handle -> query.apply(handle).map(project -> snapshots.at(handle, project)));
  }

  @Override
  public Optional<byte[]> source(ProjectId id, int revision) {
    return database.read(handle -> ReviewRows.source(handle, id, revision));
  }

  @Override
  public Optional<Review> review(ProjectId id, int number) {
    return database.read(handle -> ReviewRows.find(handle, id, number));
  }

  @Override
  public List<Snapshot> all() {
    return database.read(
        handle ->
            ProjectRows.all(handle).stream()
                .map(project -> snapshots.at(handle, project))
                .toList());
  }

  @Override
  public <R> R change(ProjectId id, Author author, Function<Snapshot, Change<R>> act) {
    return kept(database.write(handle -> change(handle, id, author, act)));
  }

  private <R> Committed<R> change(
      Handle handle, ProjectId id, Author author, Function<Snapshot, Change<R>> act) {
    database.dialect().hold(handle, id);
    Snapshot before =
        ProjectRows.find(handle, id)
            .map(project -> snapshots.at(handle, project))
            .orElseThrow(() -> new IllegalArgumentException("No project " + id));
    Change<R> change = act.apply(before);
    if (change.facts().isEmpty() && change.dispatches().isEmpty()) {
      return new Committed<>(Optional.empty(), change.result());
    }
    Instant at = replanning.now();
    List<Activity> added = entries(before.revision(), at, author, change.facts());
    ActivityRows.append(handle, id, added);
    PlannedRows.add(handle, id, change.dispatches(), at);
    Snapshot after =
        Snapshot.of(
            id, before.slug(), before.review(), joined(before.activities(), added), before.past());
    replanning.of(handle, after, at);
    return new Committed<>(Optional.of(after), change.result());
  }

  @Override
  public <R> R importing(
      String slug, byte[] source, Author author, Function<Optional<Snapshot>, Imported<R>> act) {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException(
          "A slug has lower-case letters, digits and single hyphens: " + slug);
    }
    return kept(database.write(handle -> importing(handle, slug, source, author, act)));
  }

  private <R> Committed<R> importing(
      Handle handle,
      String slug,
      byte[] source,
      Author author,
      Function<Optional<Snapshot>, Imported<R>> act) {
    database.dialect().hold(handle, slug);
    Optional<Snapshot> before =
        ProjectRows.find(handle, slug).map(project -> snapshots.at(handle, project));
    Imported<R> imported = act.apply(before);
    Optional<Snapshot> after =
        imported
            .revision()
            .map(revision -> take(handle, slug, before, revision, imported, source, author));
    imported.bindings().forEach(binding -> ProjectRows.bind(handle, binding));
    return new Committed<>(after, imported.result());
  }

  private Snapshot take(
      Handle handle,
      String slug,
      Optional<Snapshot> before,
      Revision revision,
      Imported<?> imported,
      byte[] source,
      Author author) {
    Instant at = replanning.now();
    ProjectId id = before.map(Snapshot::id).orElseGet(() -> ProjectRows.add(handle, slug));
    int number = ReviewRows.add(handle, id, revision, source, at);
    ReviewRows.use(
        handle,
        id,
        revision.past().everUsed(),
        before.map(project -> project.past().everUsed()).orElse(Set.of()));
    List<Activity> earlier = before.map(Snapshot::activities).orElse(List.of());
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact.ReviewImported(
            number,
            revision.changes().of(ItemChange.Kind.TICKED),
            revision.changes().of(ItemChange.Kind.UNTICKED)));
    facts.addAll(imported.facts());
    List<Activity> added = entries(before.map(Snapshot::revision).orElse(0L), at, author, facts);
    ActivityRows.append(handle, id, added);
    PlannedRows.add(handle, id, imported.dispatches(), at);
    Snapshot after =
        Snapshot.of(id, slug, revision.review(), joined(earlier, added), revision.past());
    replanning.of(handle, after, at);
    return after;
  }

  private static List<Activity> entries(
      long revision, Instant at, Author author, List<Fact> facts) {
    List<Activity> entries = new ArrayList<>();
    for (Fact fact : facts) {
      entries.add(
          new Activity(revision + 1 + entries.size(), at, author.actor(), author.source(), fact));
    }
    return entries;
  }

  private static List<Activity> joined(List<Activity> earlier, List<Activity> added) {
    List<Activity> all = new ArrayList<>(earlier);
    all.addAll(added);
    return all;
  }

  /** Only what was committed is kept in memory. */
  private <R> R kept(Committed<R> committed) {
    committed.after().ifPresent(snapshots::keep);
    return committed.result();
  }

  /** What a transaction left behind and what it answers. */
  private record Committed<R>(Optional<Snapshot> after, R result) {}
}
