package dev.ecomind.phasebot.review;

import java.util.List;

/**
 * One item without its line, to tell whether two revisions say the same of it.
 *
 * @param home phase and group
 * @param done whether its box is ticked
 * @param values all else that the document says of it
 */
record Content(String words, String home, boolean done, List<Object> values) {
  Content {
    values = List.copyOf(values);
  }

  static Content of(Phase phase) {
    return new Content(
        phase.name(),
        "",
        false,
        List.of(
            phase.original(),
            phase.recommended(),
            phase.risk(),
            phase.riskText(),
            phase.status(),
            phase.statusText(),
            phase.owners(),
            phase.start(),
            phase.end()));
  }

  static Content of(Issue issue) {
    return new Content(
        issue.title(),
        issue.phase().toString(),
        false,
        List.of(
            issue.impact(),
            issue.note(),
            issue.owners(),
            issue.deadline(),
            issue.action(),
            issue.timeline()));
  }

  static Content of(Task task) {
    return new Content(
        task.text(),
        task.phase() + "\n" + task.group(),
        task.done(),
        List.of(
            task.tag(),
            task.condition(),
            task.details(),
            task.owners(),
            task.deadline(),
            task.decision()));
  }

  static Content of(Decision decision) {
    return new Content(
        decision.question(),
        "",
        false,
        List.of(
            decision.options(),
            decision.recommended(),
            decision.decider(),
            decision.deadline(),
            decision.gates(),
            decision.schedule()));
  }
}
