package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Deadline.BeforePhase;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Severity;
import java.util.List;
import java.util.Optional;

/** Recognizes the questions that issues, next steps and tasks ask. */
final class QuestionReader {
  private final Reading reading;
  private final Vocabulary<Cue> cues;
  private final ChoiceReader choices;

  QuestionReader(Reading reading) {
    this.reading = reading;
    cues = reading.language().cues();
    choices = new ChoiceReader(reading.language());
  }

  Optional<Question> in(Issue issue) {
    String both = issue.title() + ". " + issue.action();
    boolean asks =
        speaksOfDeciding(issue.title())
            || decides(issue.action())
            || choices.opposes(issue.title())
            || isQuestion(issue.title());
    List<String> fromTitle = choices.read(issue.title());
    List<String> options = fromTitle.isEmpty() ? choices.read(issue.action()) : fromTitle;
    boolean open = decides(issue.action()) || decides(issue.title()) || isQuestion(issue.title());
    if (!asks || (options.isEmpty() && !open)) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            issue.line(),
            issue.title(),
            options,
            issue.owners().stream().findFirst(),
            issue.deadline(),
            gates(issue),
            both));
  }

  /** A blocking question stops the phase that it is about, or the one before which it is due. */
  private static List<ItemId> gates(Issue issue) {
    Optional<ItemId> due =
        issue
            .deadline()
            .flatMap(
                deadline ->
                    deadline instanceof BeforePhase before
                        ? Optional.of(before.phase())
                        : Optional.empty());
    Optional<ItemId> blocked =
        issue.impact() == Severity.BLOCKING ? issue.phase() : Optional.empty();
    return due.or(() -> blocked).stream().toList();
  }

  Optional<Question> in(NextStep step) {
    String both = step.text().isEmpty() ? step.title() : step.title() + ": " + step.text();
    boolean asks = speaksOfDeciding(step.title()) || decides(step.text()) || isQuestion(both);
    List<String> options = asks ? choices.read(both) : List.of();
    Optional<Deadline> deadline =
        asks && !step.when().isEmpty()
            ? reading.deadlines().known(step.when(), step.line())
            : Optional.empty();
    return asks && (!options.isEmpty() || isQuestion(both))
        ? Optional.of(
            new Question(step.line(), both, options, Optional.empty(), deadline, List.of(), both))
        : Optional.empty();
  }

  Optional<Question> in(TaskDraft task) {
    String remark = Words.remark(task.text());
    boolean asksInRemark = isQuestion(remark);
    Asked split = Asked.of(task.text());
    String asked = asksInRemark ? remark : split.question();
    boolean asks = asksInRemark || isQuestion(asked);
    Optional<Cue> lead = lead(asked);
    boolean decides = lead.filter(Cue.DECIDE::equals).isPresent();
    boolean chooses = lead.filter(Cue.CHOOSE::equals).isPresent();
    if (!asks && !decides && !chooses) {
      return Optional.empty();
    }
    List<String> options = choices.read(asked);
    // "Pick colours" is work; "Pick red or blue" is a decision.
    if (!asks && !decides && options.isEmpty()) {
      return Optional.empty();
    }
    TaskRemarks.Said aside = split.said(reading, task.line());
    if (options.isEmpty() && isQuestion(asked) && !isOpen(asked)) {
      if (lead.filter(Cue.CHECKED::equals).isPresent()) {
        return Optional.empty();
      }
      options = Question.YES_OR_NO;
    }
    // Who ticked "Choose a host" has chosen; answers that are written down stay a decision.
    if (task.done() && options.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            task.line(),
            asksInRemark ? asked : Words.withoutRemark(asked),
            options,
            task.owners().stream().findFirst().or(() -> aside.owners().stream().findFirst()),
            task.deadline().or(aside::deadline),
            List.of(),
            task.text()));
  }

  private boolean speaksOfDeciding(String text) {
    return cues.has(text, Cue.DECIDE) || cues.has(text, Cue.CHOOSE);
  }

  private boolean decides(String text) {
    return lead(text).filter(cue -> cue == Cue.DECIDE || cue == Cue.CHOOSE).isPresent();
  }

  private Optional<Cue> lead(String text) {
    return cues.leading(Words.bare(text)).map(Found::meaning);
  }

  private boolean isOpen(String question) {
    return cues.first(question).map(Found::meaning).filter(Cue.OPEN_QUESTION::equals).isPresent();
  }

  private static boolean isQuestion(String text) {
    String stripped = text.strip();
    return stripped.length() > 1 && (stripped.endsWith("?") || stripped.endsWith("？"));
  }
}
