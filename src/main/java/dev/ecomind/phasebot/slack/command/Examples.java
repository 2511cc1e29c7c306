package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.slack.block.VerbHelp;
import java.util.Optional;

/** Fills the places of an example with ids, options and roles that this project has. */
record Examples(String phase, String task, String decision, String option, String role) {
  static Examples of(Optional<Snapshot> project) {
    Optional<Review> review = project.map(Snapshot::review);
    Optional<Decision> decision =
        review.flatMap(
            read -> read.decisions().stream().filter(one -> !one.schedule()).findFirst());
    return new Examples(
        review
            .flatMap(read -> read.phases().stream().findFirst())
            .map(p -> p.id().text())
            .orElse("P001"),
        review
            .flatMap(read -> read.tasks().stream().filter(task -> !task.done()).findFirst())
            .map(task -> task.id().text())
            .orElse("T1"),
        decision.map(one -> one.id().text()).orElse("D1"),
        decision
            .flatMap(
                one ->
                    one.recommended()
                        .or(() -> one.options().stream().findFirst().map(o -> o.name())))
            .orElse("ECS"),
        review.flatMap(read -> read.roles().stream().findFirst()).orElse("DevOps Lead"));
  }

  VerbHelp fill(Spec spec) {
    return new VerbHelp(
        spec.name(),
        spec.aliases(),
        filled(spec.form()),
        spec.line(),
        filled(spec.example()),
        spec.who(),
        spec.mouse());
  }

  private String filled(String template) {
    return template
        .replace("{phase}", phase)
        .replace("{task}", task)
        .replace("{decision}", decision)
        .replace("{option}", option.contains(" ") ? "\"" + option + "\"" : option)
        .replace("{role}", role);
  }
}
