package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Merges the places that ask the same question into one decision. */
final class DecisionReader {
  private static final String SCHEDULE = "schedule";

  private final Reading reading;
  private final Lines lines;
  private final ScheduleQuestion schedules;
  private final Map<String, List<Question>> asked = new LinkedHashMap<>();
  private final Map<String, ItemId> ids = new HashMap<>();

  DecisionReader(Reading reading, Lines lines, ScheduleQuestion schedules) {
    this.reading = reading;
    this.lines = lines;
    this.schedules = schedules;
  }

  void ask(List<Question> questions) {
    questions.forEach(
        question -> asked.computeIfAbsent(key(question), key -> new ArrayList<>()).add(question));
  }

  /** The schedules ask by standing side by side, even if nobody puts it in words. */
  void askForSchedule() {
    if (schedules.isAsked()) {
      asked.computeIfAbsent(SCHEDULE, key -> new ArrayList<>());
    }
  }

  /** The id of the decision that this question became part of, once the decisions are made. */
  ItemId idOf(Question question) {
    return ids.getOrDefault(key(question), id(0));
  }

  List<Decision> decisions(Optional<ItemId> firstPhase) {
    List<Decision> decisions = new ArrayList<>();
    for (Map.Entry<String, List<Question>> entry : asked.entrySet()) {
      ItemId id = id(decisions.size());
      ids.put(entry.getKey(), id);
      decisions.add(
          entry.getKey().equals(SCHEDULE)
              ? forSchedule(id, entry.getValue(), firstPhase)
              : decision(id, entry.getValue()));
    }
    return decisions;
  }

  private static ItemId id(int index) {
    return ItemId.of("D" + (index + 1));
  }

  private String key(Question question) {
    return schedules.isAskedBy(question) ? SCHEDULE : question.identity();
  }

  private Decision decision(ItemId id, List<Question> questions) {
    Question first = questions.get(0);
    TreeSet<Integer> mentions = new TreeSet<>();
    questions.forEach(question -> mentions.add(question.line()));
    boolean named = !first.options().isEmpty() && !first.options().equals(Question.YES_OR_NO);
    if (named) {
      mentions.addAll(lines.naming(first.options()));
    }
    return new Decision(
        id,
        first.text(),
        first.options().stream().map(name -> option(name, questions)).toList(),
        recommended(first.options(), questions, mentions),
        questions.stream().flatMap(one -> one.decider().stream()).findFirst(),
        deadline(questions),
        questions.stream().flatMap(one -> one.gates().stream()).distinct().toList(),
        List.copyOf(mentions),
        false);
  }

  private static Option option(String name, List<Question> questions) {
    return new Option(
        name,
        questions.stream()
            .flatMap(one -> Optional.ofNullable(one.labels().get(name)).stream())
            .distinct()
            .toList());
  }

  private Decision forSchedule(ItemId id, List<Question> questions, Optional<ItemId> firstPhase) {
    TreeSet<Integer> mentions = new TreeSet<>(schedules.lines());
    questions.forEach(question -> mentions.add(question.line()));
    return new Decision(
        id,
        questions.stream().map(Question::text).findFirst().orElseGet(this::scheduleHeading),
        schedules.options(),
        schedules.recommended(),
        questions.stream().flatMap(one -> one.decider().stream()).findFirst(),
        deadline(questions),
        firstPhase.stream().toList(),
        List.copyOf(mentions),
        true);
  }

  private String scheduleHeading() {
    int line = schedules.lines().get(0);
    return reading.places().stream()
        .filter(place -> place.section().line() == line && !place.parent().isEmpty())
        .map(Place::parent)
        .findFirst()
        .orElseGet(
            () -> String.join(" / ", schedules.options().stream().map(Option::name).toList()));
  }

  private static Optional<Deadline> deadline(List<Question> questions) {
    return questions.stream().flatMap(one -> one.deadline().stream()).findFirst();
  }

  /** The answer that is named next after a word of recommendation. */
  private Optional<String> recommended(
      List<String> options, List<Question> questions, Collection<Integer> mentions) {
    Stream<String> said = questions.stream().map(Question::said);
    List<String> texts = Stream.concat(said, mentions.stream().map(lines::text)).toList();
    for (String text : texts) {
      Optional<Found<Cue>> cue = reading.language().cues().next(text, Cue.RECOMMEND, 0);
      Optional<String> next = cue.flatMap(found -> nearest(options, text, found.end()));
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> nearest(List<String> options, String text, int from) {
    return options.stream()
        .filter(option -> Lines.position(text, option, from) >= 0)
        .min((one, other) -> Lines.position(text, one, from) - Lines.position(text, other, from));
  }
}
