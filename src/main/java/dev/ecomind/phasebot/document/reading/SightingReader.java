package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.DurationReader.Revised;
import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import dev.ecomind.phasebot.document.reading.PhaseTitle.Parted;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what one place says of a phase. */
final class SightingReader {
  private static final int LONGEST_NAME = 60;

  /** Letters of milestones, jalons and hitos. */
  private static final Set<String> MILESTONES = Set.of("M", "J", "H");

  private final Language language;
  private final DurationReader durations;
  private final WeekSpanReader weeks;
  private final DateReader dates;
  private final PhaseTitle titles;

  SightingReader(Language language, StatusReader statuses) {
    this.language = language;
    durations = new DurationReader(language);
    weeks = new WeekSpanReader(language);
    dates = new DateReader(language);
    titles = new PhaseTitle(language, statuses);
  }

  /**
   * @param mark whose rest may say more than the name
   * @param known what the place says under labels of its own
   */
  PhaseSighting read(PhaseMark mark, int line, Source source, List<Property> known) {
    Parted parted = titles.part(mark.rest(), line);
    List<Property> said = new ArrayList<>(known);
    parted.said().stream().map(one -> isMilestone(mark) ? reached(one) : one).forEach(said::add);
    Optional<Revised> timeline = first(said, Field.TIMELINE).map(this::revised);
    return new PhaseSighting(
        mark.called(parted.name().isEmpty() ? named(said) : parted.name()),
        line,
        source,
        first(said, Field.ORIGINAL)
            .flatMap(one -> durations.first(one.text()))
            .or(() -> timeline.flatMap(Revised::original))
            .or(
                () ->
                    first(said, Field.WEEK).flatMap(one -> span("Week " + one.text(), one.text()))),
        first(said, Field.RECOMMENDED)
            .flatMap(one -> durations.first(one.text()))
            .or(() -> timeline.flatMap(Revised::recommended)),
        first(said, Field.RISK),
        first(said, Field.STATUS),
        first(said, Field.OWNER),
        first(said, Field.START)
            .or(() -> first(said, Field.UPDATED))
            .or(
                () ->
                    first(said, Field.TIMELINE)
                        .filter(
                            one ->
                                timeline.flatMap(Revised::original).isEmpty()
                                    || language.moments().has(one.text(), Moment.CALENDAR_WEEK))),
        first(said, Field.END).or(() -> first(said, Field.DEADLINE)));
  }

  /** A milestone has one day, on which it is reached. */
  private Property reached(Property said) {
    boolean day = said.field() == Field.START && !dates.isRange(said.text());
    return day ? new Property(Field.END, said.label(), said.value()) : said;
  }

  private static boolean isMilestone(PhaseMark mark) {
    return mark.worded() && MILESTONES.contains(mark.letters());
  }

  /** What is said under "Name" of a phase that its heading only numbers. */
  private static String named(List<Property> said) {
    return first(said, Field.NAME)
        .map(Property::text)
        .filter(name -> name.length() <= LONGEST_NAME && !name.endsWith("."))
        .orElse("");
  }

  private Revised revised(Property property) {
    Revised revised = durations.revised(property.text());
    return revised.original().isPresent() || revised.recommended().isPresent()
        ? revised
        : new Revised(span(property.text(), property.text()), Optional.empty());
  }

  /** "Weeks 3-5" last three weeks. */
  private Optional<Weeks> span(String text, String words) {
    return weeks
        .read(text)
        .map(span -> new Weeks(span.to() - span.from() + 1, span.to() - span.from() + 1, words));
  }

  private static Optional<Property> first(List<Property> said, Field field) {
    for (Property property : said) {
      if (property.field() == field && !property.isBlank()) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }
}
