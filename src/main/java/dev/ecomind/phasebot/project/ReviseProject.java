package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes a revision of the review into the project that a channel speaks of, after showing what it
 * would change; makes the project, and has the channel speak of it, where there is none.
 */
public final class ReviseProject {
  private static final String ATTEMPT = "import a review";

  private final Projects projects;
  private final ReviewReader reader;
  private final Permissions permissions;
  private final Bindings bindings;
  private final Clock clock;

  public ReviseProject(
      Projects projects, ReviewReader reader, Permissions permissions, Clock clock) {
    this.projects = projects;
    this.reader = reader;
    this.permissions = permissions;
    this.bindings = new Bindings(projects);
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param project as it is now
   */
  public record Taken(ImportProposal proposal, Snapshot project) {}

  /** Whether the caller may at all; the short name of the channel's project, if it has one. */
  public Outcome<Optional<String>> ask(Caller caller) {
    Optional<Snapshot> current = bindings.current(caller);
    return forbidden(caller, current)
        .map(Outcome::<Optional<String>>refused)
        .orElseGet(() -> Outcome.done(current.map(Snapshot::slug)));
  }

  /** Reads a document and touches nothing; for everybody. */
  public Reading check(byte[] source) {
    return reader.read(source);
  }

  /**
   * What taking in the document would change; writes nothing.
   *
   * @param slug of the project that is meant; empty for the channel's, or else for a new one that
   *     is named after the document
   */
  public Outcome<ImportProposal> preview(Caller caller, String slug, byte[] source) {
    return ask(caller)
        .then(
            current ->
                understood(source)
                    .then(
                        read -> {
                          String meant = slug.isBlank() ? slug(current, read) : slug;
                          Optional<Snapshot> project = projects.find(meant);
                          return forbidden(caller, project)
                              .map(Outcome::<ImportProposal>refused)
                              .orElseGet(
                                  () ->
                                      Outcome.done(proposed(caller, meant, project, read, source)));
                        }));
  }

  private ImportProposal proposed(
      Caller caller, String slug, Optional<Snapshot> project, Review read, byte[] source) {
    return proposal(caller, slug, project, ImportReview.revision(project, read), Digest.of(source));
  }

  /** Takes it in as agreed; everything is checked again inside the transaction. */
  public Outcome<Taken> take(Caller caller, ImportProposal.Agreement agreement, byte[] source) {
    if (!Digest.of(source).equals(agreement.digest())) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.STALE,
              "The file is not the one any more that this preview was made from. Nothing was"
                  + " changed."));
    }
    return understood(source)
        .then(
            read -> {
              List<Binding> others = bindings.ofOthers(caller, agreement.slug());
              return projects.importing(
                  agreement.slug(),
                  source,
                  Author.of(caller),
                  current -> act(caller, agreement, current, read, others));
            })
        .then(
            proposal ->
                Outcome.done(new Taken(proposal, projects.find(agreement.slug()).orElseThrow())));
  }

  private Projects.Imported<Outcome<ImportProposal>> act(
      Caller caller,
      ImportProposal.Agreement agreement,
      Optional<Snapshot> current,
      Review read,
      List<Binding> others) {
    Revision revision = ImportReview.revision(current, read);
    ImportProposal proposal =
        proposal(caller, agreement.slug(), current, revision, agreement.digest());
    Optional<Refusal> refusal =
        forbidden(caller, current).or(() -> stale(proposal, agreement)).or(() -> same(proposal));
    return refusal
        .map(words -> Projects.Imported.nothing(Outcome.<ImportProposal>refused(words)))
        .orElseGet(() -> commit(caller, current, revision, proposal, others));
  }

  private Optional<Refusal> forbidden(Caller caller, Optional<Snapshot> current) {
    return current
        .map(project -> permissions.lead(project, caller.user(), ATTEMPT))
        .orElseGet(() -> permissions.firstLead(caller.user(), ATTEMPT));
  }

  private Projects.Imported<Outcome<ImportProposal>> commit(
      Caller caller,
      Optional<Snapshot> current,
      Revision revision,
      ImportProposal proposal,
      List<Binding> others) {
    Optional<String> told = current.flatMap(project -> project.facts().channel());
    Optional<String> here = Bindings.channel(caller);
    long sequence = proposal.agreement().revision() + 1;
    List<Dispatch> records =
        told.or(() -> here).stream()
            .map(channel -> Dispatch.ofImport(sequence, channel, clock.instant()))
            .toList();
    List<Fact> facts =
        here.filter(channel -> told.isEmpty()).stream().<Fact>map(Fact.ChannelBound::new).toList();
    return new Projects.Imported<>(
        Optional.of(revision),
        facts,
        records,
        bindings.with(others, caller, proposal.report().slug()),
        Outcome.done(proposal));
  }

  private ImportProposal proposal(
      Caller caller, String slug, Optional<Snapshot> current, Revision revision, String digest) {
    boolean isSame = ImportReview.isSame(projects, current, revision, digest);
    return new ImportProposal(
        ImportReview.report(slug, current, revision, isSame),
        current.isEmpty(),
        isSame,
        new ImportProposal.Agreement(slug, current.map(Snapshot::revision).orElse(0L), digest),
        bindings.current(caller).map(Snapshot::slug).filter(other -> !other.equals(slug)));
  }

  private Outcome<Review> understood(byte[] source) {
    return reader
        .read(source)
        .fold(
            Outcome::done,
            unreadable ->
                Outcome.refused(
                    Refusal.of(
                        Refusal.Kind.UNKNOWN, unreadable.sentence() + " Nothing was changed.")));
  }

  private static String slug(Optional<String> current, Review read) {
    return current.orElseGet(() -> Slug.after(read.title()));
  }

  private static Optional<Refusal> stale(ImportProposal now, ImportProposal.Agreement agreement) {
    long since = now.agreement().revision() - agreement.revision();
    return since == 0
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.STALE,
                "The project changed since this preview (%d newer %s). Nothing was imported."
                    .formatted(since, since == 1 ? "entry" : "entries")));
  }

  private static Optional<Refusal> same(ImportProposal proposal) {
    return proposal.isSame()
        ? Optional.of(
            Refusal.of(
                Refusal.Kind.ALREADY,
                "*%s* holds exactly this document already; nothing was changed."
                    .formatted(proposal.report().slug())))
        : Optional.empty();
  }
}
