package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.slack.block.IssuesPage;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists critical issues, all or filtered. */
final class IssuesVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  IssuesVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "issues",
        List.of("issue"),
        "issues [{phase}|open|critical|@user]",
        "critical issues with owner and deadline",
        "/ecomind issues {phase}",
        "Everybody",
        "*Issues*");
  }

  @Override
  public Reply answer(Ask ask) {
    String filter = ask.line().word(0).orElse("");
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                kept(project, filter)
                    .then(kept -> Outcome.done(page(project, kept, filter, ask.line().page()))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "issues"));
  }

  private static Message page(
      Snapshot project, Predicate<IssuePlan> kept, String filter, int page) {
    List<IssuePlan> issues = project.plan().issues().stream().filter(kept).toList();
    return IssuesPage.of(project, issues, filter, page);
  }

  private Outcome<Predicate<IssuePlan>> kept(Snapshot project, String filter) {
    switch (filter.toLowerCase(Locale.ROOT)) {
      case "", "all" -> {
        return Outcome.done(issue -> true);
      }
      case "open" -> {
        return Outcome.done(issue -> !issue.settled());
      }
      case "critical" -> {
        return Outcome.done(issue -> issue.issue().impact().compareTo(Severity.HIGH) <= 0);
      }
      default -> {
        Optional<UserId> person = lookup.person(filter);
        return person
            .map(user -> Outcome.<Predicate<IssuePlan>>done(issue -> owns(project, issue, user)))
            .orElseGet(
                () ->
                    useCases
                        .reading()
                        .phase(project, filter)
                        .then(phase -> Outcome.done(issue -> concerns(issue, phase))));
      }
    }
  }

  private static boolean concerns(IssuePlan issue, ItemId phase) {
    return issue.issue().phase().equals(Optional.of(phase));
  }

  private static boolean owns(Snapshot project, IssuePlan issue, UserId user) {
    return project.facts().owing(issue.issue().id(), issue.issue().owners()).contains(user);
  }
}
