package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Deadline.Edge;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments that hang on something else: a phase, a decision, the launch, the kickoff. */
final class MomentReader {
  private static final Pattern DECISION = Pattern.compile("\\b(D\\d{1,4})\\b");

  private final Reading reading;
  private final RelativeDay relative;

  MomentReader(Reading reading) {
    this.reading = reading;
    relative = new RelativeDay(reading.language());
  }

  /**
   * @param text narrowed, from which the words are taken
   * @param words as the document has them
   */
  Optional<Deadline> read(String text, String words) {
    Optional<Found<Moment>> around = around(text);
    Optional<ItemId> phase = reading.phases().mentioned(text).or(() -> called(text, around));
    if (phase.isPresent()) {
      return distance(text) == 0
          ? at(phase.get(), around.map(Found::meaning), text, words)
          : away(phase.get(), around.map(Found::meaning), text, words);
    }
    if (has(text, Moment.LAUNCH)) {
      return Optional.of(fromLaunch(signed(text, around), words));
    }
    if (has(text, Moment.KICKOFF)) {
      return Optional.of(fromKickoff(signed(text, around), words));
    }
    Matcher decision = DECISION.matcher(text);
    return decision.find() && is(around, Moment.BEFORE)
        ? Optional.of(new Deadline.BeforeDecision(ItemId.of(decision.group(1)), words))
        : Optional.empty();
  }

  /** Days from the launch, or the day itself where the document dates it. */
  Deadline fromLaunch(int days, String words) {
    return onDay(
        reading.dated().launch(), days, words, count -> new Deadline.FromLaunch(count, words));
  }

  private Deadline fromKickoff(int days, String words) {
    return onDay(
        reading.dated().kickoff(), days, words, count -> new Deadline.FromKickoff(count, words));
  }

  private static Deadline onDay(
      Optional<LocalDate> known, int days, String words, Function<Integer, Deadline> otherwise) {
    return known
        .<Deadline>map(day -> new Deadline.OnDate(day.plusDays(days), words))
        .orElseGet(() -> otherwise.apply(days));
  }

  /** How far before or after a moment, in days: "2 weeks after", 完成后两周. */
  long distance(String text) {
    if (!mayHoldLength(text)) {
      return 0;
    }
    Optional<Found<Moment>> around = around(text);
    int start = around.map(Found::start).orElse(text.length());
    int end = around.map(Found::end).orElse(text.length());
    return reading
        .durations()
        .first(text.substring(0, start))
        .or(
            () ->
                PhaseMarkReader.hasUnspaced(text)
                    ? reading.durations().first(text.substring(end))
                    : Optional.empty())
        .map(relative::days)
        .orElse(0L);
  }

  private boolean mayHoldLength(String text) {
    return Words.mayHoldNumber(text) || reading.language().amounts().isIn(text);
  }

  boolean isBefore(String text) {
    return is(around(text), Moment.BEFORE);
  }

  private int signed(String text, Optional<Found<Moment>> around) {
    int distance = (int) distance(text);
    int before = distance == 0 ? -1 : -distance;
    return is(around, Moment.BEFORE) ? before : distance;
  }

  private Optional<Deadline> away(
      ItemId phase, Optional<Moment> around, String text, String words) {
    int days = (int) distance(text);
    if (around.filter(Moment.BEFORE::equals).isPresent()) {
      Edge edge = isAtEnd(text) ? Edge.END : Edge.START;
      return Optional.of(new Deadline.FromPhase(phase, edge, -days, words));
    }
    boolean said = around.isPresent() || isAtEnd(text) || isAtStart(text);
    Edge edge = isAtStart(text) ? Edge.START : Edge.END;
    return said ? Optional.of(new Deadline.FromPhase(phase, edge, days, words)) : Optional.empty();
  }

  private Optional<Deadline> at(ItemId phase, Optional<Moment> around, String text, String words) {
    if (around.isPresent()) {
      boolean before = around.get() == Moment.BEFORE;
      return Optional.of(
          before && !isAtEnd(text)
              ? new Deadline.BeforePhase(phase, words)
              : new Deadline.AfterPhase(phase, words));
    }
    if (isAtStart(text)) {
      return Optional.of(new Deadline.BeforePhase(phase, words));
    }
    boolean alone = reading.phases().mark(words).filter(mark -> mark.rest().isEmpty()).isPresent();
    return alone || isAtEnd(text)
        ? Optional.of(new Deadline.AfterPhase(phase, words))
        : Optional.empty();
  }

  /** A phase by its name, as in "before the pilot". */
  private Optional<ItemId> called(String text, Optional<Found<Moment>> around) {
    return around.isPresent() || isAtEnd(text) || isAtStart(text)
        ? reading.phases().called(around.map(one -> outside(text, one)).orElse(text))
        : Optional.empty();
  }

  /** What the moment is about: what follows it, or what is in front where words need no spaces. */
  private static String outside(String text, Found<Moment> moment) {
    String rest = text.substring(moment.end());
    return Words.bare(rest).isEmpty() ? text.substring(0, moment.start()) : rest;
  }

  private boolean isAtEnd(String text) {
    return reading.language().fields().has(text, Field.END);
  }

  /** "Von" and the like say so only where nothing speaks of an end. */
  private boolean isAtStart(String text) {
    return !isAtEnd(text) && reading.language().fields().has(text, Field.START);
  }

  private Optional<Found<Moment>> around(String text) {
    Optional<Found<Moment>> before = reading.language().moments().next(text, Moment.BEFORE, 0);
    Optional<Found<Moment>> after = reading.language().moments().next(text, Moment.AFTER, 0);
    boolean later =
        before.isPresent() && after.isPresent() && after.get().start() < before.get().start();
    return before.isEmpty() || later ? after : before;
  }

  private static boolean is(Optional<Found<Moment>> found, Moment moment) {
    return found.filter(one -> one.meaning() == moment).isPresent();
  }

  private boolean has(String text, Moment moment) {
    return reading.language().moments().has(text, moment);
  }
}
