package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hands out a project as files. Changes nothing; everybody who may look may have them. */
public final class ExportProject {
  private final Projects projects;
  private final Members members;
  private final Ledger ledger;
  private final ReviewWriter writer;

  public ExportProject(Projects projects, Members members, Ledger ledger, ReviewWriter writer) {
    this.projects = projects;
    this.members = members;
    this.ledger = ledger;
    this.writer = writer;
  }

  /** The files of the project with that slug. */
  public Outcome<List<ExportedFile>> files(String slug, ExportFormat format) {
    return projects
        .find(slug)
        .map(project -> files(project, format))
        .orElseGet(() -> Outcome.refused(unknown(slug)));
  }

  /** The project that the caller means as one file; several are packed into an archive. */
  public Outcome<ExportedFile> file(Caller caller, ExportFormat format) {
    return new ReadProject(projects, members)
        .open(caller)
        .then(
            project ->
                files(project, format)
                    .then(
                        files ->
                            Outcome.done(
                                files.size() == 1
                                    ? files.get(0)
                                    : Archive.of(project.slug() + "-" + format.word(), files))));
  }

  private Outcome<List<ExportedFile>> files(Snapshot project, ExportFormat format) {
    byte[] source =
        projects
            .source(project.id(), project.reviewRevision())
            .orElseThrow(() -> new IllegalStateException("No source of " + project.slug()));
    List<ExportedFile> files = writer.write(dossier(project), source, format);
    return files.isEmpty() ? Outcome.refused(nothing(project, format)) : Outcome.done(files);
  }

  private static Refusal nothing(Snapshot project, ExportFormat format) {
    List<String> missing = project.plan().timeline().missing();
    String reason =
        format == ExportFormat.ICS
            ? "nothing in it has a day yet"
                + (missing.isEmpty() ? "" : "; " + String.join(", ", missing))
            : "its review asks no decision";
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "*%s* cannot be written as %s: %s.".formatted(project.slug(), format.word(), reason));
  }

  private Dossier dossier(Snapshot project) {
    Map<UserId, String> handles =
        members.all().stream().collect(Collectors.toMap(Member::id, Member::handle));
    Map<Long, String> links = new HashMap<>();
    for (Activity activity : project.activities()) {
      if (activity.fact() instanceof Fact.DecisionRecorded) {
        ledger
            .recordLink(project.id(), activity.sequence())
            .ifPresent(link -> links.put(activity.sequence(), link));
      }
    }
    return new Dossier(project, handles, links);
  }

  private Refusal unknown(String slug) {
    List<String> slugs = projects.all().stream().map(Snapshot::slug).toList();
    String text = "I read project \"%s\", which is not in the store.".formatted(slug);
    return slugs.isEmpty()
        ? Refusal.of(Refusal.Kind.NO_PROJECT, text + " It holds none yet; import a review first.")
        : Refusal.of(Refusal.Kind.UNKNOWN, text + " There is " + String.join(", ", slugs) + ".");
  }
}
