package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.AnswerReader.Answer;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Deadline.BeforePhase;
import dev.ecomind.phasebot.review.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a question together from its words and from what stands below them. */
final class Questions {
  private static final Pattern NUMBER = Pattern.compile("^[A-Z]{1,3}-?\\d{1,4}\\s*[:.)–—-]\\s*");

  private final Optional<String> decider;
  private final Optional<Deadline> deadline;
  private final Optional<Property> preferred;
  private final Map<String, String> labels = new HashMap<>();
  private int line;
  private String text = "";
  private String said = "";
  private List<String> options = List.of();

  private Questions(
      Optional<String> decider, Optional<Deadline> deadline, Optional<Property> preferred) {
    this.decider = decider;
    this.deadline = deadline;
    this.preferred = preferred;
  }

  /**
   * @param said owner and deadline, if there are any
   */
  static Questions of(Reading reading, List<Property> said) {
    return new Questions(
        PropertyReader.first(said, Field.OWNER)
            .flatMap(one -> reading.owners().read(one.text()).stream().findFirst()),
        PropertyReader.first(said, Field.DEADLINE)
            .flatMap(one -> reading.deadlines().read(one.text(), one.line())),
        PropertyReader.first(said, Field.RECOMMENDED));
  }

  /** For want of other words, those behind the question say who decides and when. */
  Questions or(TaskRemarks.Said aside) {
    Optional<String> who = decider.or(() -> aside.owners().stream().findFirst());
    Questions both = new Questions(who, deadline.or(aside::deadline), preferred);
    both.labels.putAll(labels);
    return both;
  }

  Questions named(int at, String words, List<String> answers) {
    line = at;
    text = NUMBER.matcher(words).replaceFirst("");
    options = answers;
    return this;
  }

  Questions labelled(List<Answer> answers) {
    answers.stream()
        .filter(answer -> !answer.label().isEmpty())
        .forEach(answer -> labels.put(answer.name(), answer.label()));
    return this;
  }

  Questions recommending(Optional<String> answer) {
    said = answer.map(name -> "recommended: " + name).orElse("");
    return this;
  }

  /** All words of the place, in which a recommendation may stand. */
  Questions saying(String words) {
    said = words;
    return this;
  }

  Question question() {
    String all =
        preferred
                .map(one -> "recommended: " + ListedOptions.named(options, one.text()) + ". ")
                .orElse("")
            + said;
    return new Question(line, text, options, decider, deadline, gates(), all, labels);
  }

  /** What is due before a phase holds it up. */
  private List<ItemId> gates() {
    return deadline
        .filter(BeforePhase.class::isInstance)
        .map(before -> ((BeforePhase) before).phase())
        .stream()
        .toList();
  }
}
