package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One place of the document that asks something.
 *
 * @param options two or more answers; empty where the question is open-ended
 * @param labels what answers are called besides, such as "Option A"
 * @param said all words of the place, in which a recommendation may stand
 */
record Question(
    int line,
    String text,
    List<String> options,
    Optional<String> decider,
    Optional<Deadline> deadline,
    List<ItemId> gates,
    String said,
    Map<String, String> labels) {
  static final List<String> YES_OR_NO = List.of("yes", "no");

  Question {
    options = List.copyOf(options);
    gates = List.copyOf(gates);
    labels = Map.copyOf(labels);
  }

  /** A question whose answers go by one name each. */
  Question(
      int line,
      String text,
      List<String> options,
      Optional<String> decider,
      Optional<Deadline> deadline,
      List<ItemId> gates,
      String said) {
    this(line, text, options, decider, deadline, gates, said, Map.of());
  }

  /** Two questions are one if they have the same answers, or the same words. */
  String identity() {
    if (options.isEmpty() || options.equals(YES_OR_NO)) {
      return "? " + text.toLowerCase(Locale.ROOT);
    }
    TreeSet<String> names = new TreeSet<>();
    options.forEach(option -> names.add(option.toLowerCase(Locale.ROOT)));
    return String.join("|", names);
  }
}
