package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.Why;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of one decision record. */
final class DecisionRecord {
  private final Dossier dossier;
  private final Decision decision;
  private final Optional<Ruling> ruling;

  /** The plan before the decision fell, or as it is while it is open. */
  private final Plan before;

  private final MarkdownPage page = new MarkdownPage();

  DecisionRecord(Dossier dossier, DecisionPlan asked) {
    Snapshot project = dossier.project();
    this.dossier = dossier;
    this.decision = asked.decision();
    this.ruling = asked.ruling();
    this.before =
        ruling.map(made -> project.planAsOf(made.sequence() - 1)).orElseGet(project::plan);
  }

  String text() {
    page.front(
        ruling.isPresent() ? "accepted" : "proposed",
        ruling.map(made -> Signature.day(made.at())).orElseGet(this::asked),
        deciders());
    page.heading(1, decision.question());
    page.heading(2, "Context and Problem Statement");
    page.paragraph(String.join(" ", Why.of(before, decision.id())));
    page.heading(2, "Decision Drivers");
    page.bullets(drivers());
    page.heading(2, "Considered Options");
    page.bullets(decision.options().stream().map(DecisionRecord::option).toList());
    page.heading(2, "Decision Outcome");
    ruling.ifPresentOrElse(this::outcome, this::open);
    List<String> earlier = earlier();
    if (!earlier.isEmpty()) {
      page.heading(2, "Supersedes");
      page.markdownBullets(earlier);
    }
    page.heading(2, "More Information");
    page.bullets(sources());
    return page.text();
  }

  /** The day of the newest revision that asks it. */
  private LocalDate asked() {
    return dossier.project().activities().stream()
        .filter(activity -> activity.fact() instanceof Fact.ReviewImported)
        .reduce((first, last) -> last)
        .map(activity -> Signature.day(activity.at()))
        .or(() -> before.review().updatedOn())
        .orElse(LocalDate.EPOCH);
  }

  private List<String> deciders() {
    return ruling
        .map(made -> List.of(dossier.person(made.actor())))
        .orElseGet(() -> decision.decider().map(this::role).stream().toList());
  }

  private String role(String role) {
    return role + dossier.holder(role).map(person -> " (" + person + ")").orElse("");
  }

  private List<String> drivers() {
    List<String> drivers = new ArrayList<>();
    for (Issue issue : issues()) {
      drivers.add(
          "Impact: " + issue.impact() + (issue.note().isEmpty() ? "" : ", " + issue.note()));
      if (!issue.action().isEmpty()) {
        drivers.add("Action: " + issue.action());
      }
    }
    decision.gates().forEach(phase -> drivers.add(Names.of(before, phase) + " waits for it"));
    decision
        .recommended()
        .ifPresent(option -> drivers.add("The review recommends \"" + option + "\""));
    decision.decider().ifPresent(role -> drivers.add("Decider: " + role(role)));
    return drivers;
  }

  private List<Issue> issues() {
    return before.issues().stream()
        .filter(issue -> issue.decision().equals(Optional.of(decision.id())))
        .map(issue -> issue.issue())
        .toList();
  }

  private static String option(Option option) {
    return option.aliases().isEmpty()
        ? option.name()
        : option.name() + " (" + String.join(", ", option.aliases()) + ")";
  }

  private void outcome(Ruling made) {
    page.paragraph("Chosen option: \"%s\"%s.".formatted(made.option(), because(made.because())));
    made.start().ifPresent(day -> page.paragraph("Week 1 begins on " + day + "."));
    page.markdown(
        "Decided by "
            + Signature.of(dossier, made.actor(), made.at())
            + dossier.link(made.sequence()).map(DecisionRecord::told).orElse("")
            + ".");
    page.heading(3, "Consequences");
    page.bullets(
        Consequences.of(
            decision.id(),
            Effects.between(before, dossier.project().planAsOf(made.sequence())),
            before));
  }

  private static String because(String reason) {
    String words = MarkdownText.oneLine(reason);
    return words.isEmpty() ? "" : ", because " + words.replaceFirst("[.\\s]+$", "");
  }

  private static String told(String address) {
    String link = MarkdownText.link("record", address);
    return link.isEmpty() ? "" : ", " + link;
  }

  private void open() {
    Due due = before.decision(decision.id()).map(DecisionPlan::due).orElseGet(Due::never);
    page.paragraph(
        "Not decided yet."
            + (due.derivation().isEmpty() ? "" : " Due " + due.derivation() + ".")
            + (due.missing().isEmpty()
                ? ""
                : " No day yet: " + String.join(", ", due.missing()) + "."));
  }

  /** The answers that the last one replaced, the newest first. */
  private List<String> earlier() {
    List<String> earlier = new ArrayList<>();
    for (Activity activity : dossier.project().activities()) {
      boolean last = ruling.filter(made -> made.sequence() == activity.sequence()).isPresent();
      if (!last
          && activity.fact() instanceof Fact.DecisionRecorded recorded
          && recorded.decision().equals(decision.id())) {
        earlier.add(
            0,
            MarkdownText.escaped(recorded.option() + because(recorded.because()))
                + " — "
                + Signature.of(dossier, activity)
                + dossier.link(activity.sequence()).map(DecisionRecord::told).orElse(""));
      }
    }
    return earlier;
  }

  private List<String> sources() {
    List<String> sources = new ArrayList<>();
    sources.add("Project " + dossier.project().slug() + ", decision " + decision.id());
    String title = before.review().title();
    sources.add(
        (title.isEmpty() ? "The review" : "Review \"" + title + "\"")
            + ", line "
            + String.join(", ", decision.lines().stream().map(String::valueOf).toList()));
    for (ItemId task : waiting()) {
      sources.add(Names.of(before, task) + " depends on it");
    }
    return sources;
  }

  private List<ItemId> waiting() {
    return before.decision(decision.id()).map(DecisionPlan::waitingTasks).orElse(List.of());
  }
}
