package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the project that a caller means, and finds the things in it that words name. */
public final class ReadProject {
  private final Projects projects;
  private final Sight sight;

  public ReadProject(Projects projects, Members members) {
    this.projects = projects;
    this.sight = new Sight(members);
  }

  public Outcome<Snapshot> open(Caller caller) {
    return new Bindings(projects)
        .current(caller)
        .map(
            project ->
                sight
                    .refusal(caller, project)
                    .map(Outcome::<Snapshot>refused)
                    .orElseGet(() -> Outcome.done(project)))
        .orElseGet(() -> Outcome.refused(noProject(caller)));
  }

  /** The id that the word names, among phases, issues, tasks and decisions. */
  public Outcome<ItemId> item(Snapshot project, String word) {
    return among(project, word, ids(project).toList(), "a phase, issue, task or decision");
  }

  public Outcome<ItemId> phase(Snapshot project, String word) {
    return among(project, word, phases(project.plan()), "a phase");
  }

  public Outcome<ItemId> decision(Snapshot project, String word) {
    return among(project, word, decisions(project.plan()), "a decision");
  }

  private static Outcome<ItemId> among(
      Snapshot project, String word, List<ItemId> ids, String kind) {
    return ids.stream()
        .filter(id -> id.text().equals(word.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(unknown(project, word, ids, kind)));
  }

  private static Refusal unknown(Snapshot project, String word, List<ItemId> ids, String kind) {
    List<String> names = ids.stream().map(ItemId::text).toList();
    String text =
        "I read \"%s\", which is not %s of *%s*. Nothing was changed."
            .formatted(shortened(word), kind, project.slug());
    return Nearest.to(word.strip(), names)
        .map(near -> new Refusal(Refusal.Kind.UNKNOWN, text, Optional.of(near)))
        .orElseGet(() -> Refusal.of(Refusal.Kind.UNKNOWN, text + among(names)));
  }

  private static String among(List<String> names) {
    if (names.isEmpty()) {
      return " The review names none.";
    }
    int most = 8;
    String shown = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return " There is " + shown + (names.size() > most ? ", …" : "") + ".";
  }

  private static String shortened(String word) {
    int most = 60;
    return word.length() > most ? word.substring(0, most) + "…" : word;
  }

  private static Stream<ItemId> ids(Snapshot project) {
    Plan plan = project.plan();
    return Stream.of(
            phases(plan),
            plan.review().issues().stream().map(Issue::id).toList(),
            plan.review().tasks().stream().map(Task::id).toList(),
            decisions(plan))
        .flatMap(List::stream);
  }

  private static List<ItemId> phases(Plan plan) {
    return plan.review().phases().stream().map(Phase::id).toList();
  }

  private static List<ItemId> decisions(Plan plan) {
    return plan.review().decisions().stream().map(Decision::id).toList();
  }

  /** Slugs of all projects, in order. */
  public List<String> slugs() {
    return projects.all().stream().map(Snapshot::slug).toList();
  }

  private Refusal noProject(Caller caller) {
    List<String> slugs = slugs();
    String known = slugs.stream().map(slug -> "*" + slug + "*").collect(Collectors.joining(", "));
    if (caller.project().isPresent()) {
      String text = "I read project \"%s\", which I do not keep.".formatted(caller.project().get());
      return new Refusal(
          Refusal.Kind.NO_PROJECT,
          text + (slugs.isEmpty() ? "" : " There is " + known + "."),
          Nearest.to(caller.project().get(), slugs).map("/ecomind status project="::concat));
    }
    return slugs.isEmpty()
        ? Refusal.of(
            Refusal.Kind.NO_PROJECT,
            "This channel has no project yet. A lead can import a review document here.",
            "/ecomind import")
        : Refusal.of(
            Refusal.Kind.NO_PROJECT,
            "No project belongs to this place. There is %s; say which you mean.".formatted(known),
            "/ecomind status project=" + slugs.get(0));
  }
}
