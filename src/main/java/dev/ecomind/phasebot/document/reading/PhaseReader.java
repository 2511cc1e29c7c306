package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Merges what tables, headings and lines say of the same phase; the first word counts. */
final class PhaseReader {
  private static final int MOST = 500;

  private final Language language;
  private final Map<ItemId, List<PhaseSighting>> byId = new LinkedHashMap<>();
  private final SeverityReader severities;
  private final Notes notes;

  /**
   * @param sightings in any order
   */
  PhaseReader(Language language, Notes notes, List<PhaseSighting> sightings) {
    this.language = language;
    this.notes = notes;
    severities = new SeverityReader(language.severities(), notes);
    sightings.stream()
        .sorted(Comparator.comparingInt(PhaseSighting::line))
        .forEach(
            one ->
                byId.computeIfAbsent(ItemId.of(one.mark().written()), id -> new ArrayList<>())
                    .add(one));
    if (byId.size() > MOST) {
      notes.warn(
          "too-many-phases",
          0,
          "%d phases were found; only the first %d are read.".formatted(byId.size(), MOST));
    }
  }

  List<ItemId> ids() {
    return byId.keySet().stream().limit(MOST).toList();
  }

  /**
   * @param updatedOn the date from which a missing year is inferred
   */
  List<Phase> read(Optional<LocalDate> updatedOn) {
    return ids().stream()
        .map(id -> phase(id, byId.getOrDefault(id, List.of()), updatedOn))
        .toList();
  }

  private Phase phase(ItemId id, List<PhaseSighting> all, Optional<LocalDate> updatedOn) {
    Optional<Property> risk = first(all, PhaseSighting::risk);
    Optional<Property> status = first(all, PhaseSighting::status);
    Optional<Weeks> recommended = first(all, PhaseSighting::recommended);
    return new Phase(
        id,
        all.stream()
            .map(one -> name(one.mark()))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(id.text()),
        all.get(0).line(),
        first(all, PhaseSighting::original),
        recommended,
        risk.map(one -> severities.read(one.text(), one.line())).orElse(Severity.UNSTATED),
        risk.map(Property::text).orElse(""),
        status.map(this::progress).orElse(Progress.UNSTATED),
        status.map(Property::text).orElse(""),
        first(all, PhaseSighting::owner)
            .map(one -> new OwnerReader(language.cues()).read(one.text()))
            .orElse(List.of()),
        first(all, PhaseSighting::start).flatMap(one -> date(one, updatedOn)),
        first(all, PhaseSighting::end).flatMap(one -> date(one, updatedOn)));
  }

  private Progress progress(Property status) {
    String text = status.text();
    Optional<Progress> exact = language.progress().exact(text);
    Optional<Progress> known =
        exact.isPresent() ? exact : language.progress().first(text).map(found -> found.meaning());
    if (known.isEmpty() && !text.isBlank()) {
      notes.warn(
          "status-unread", status.line(), "\"%s\" is not a status that is known.".formatted(text));
    }
    return known.orElse(Progress.UNSTATED);
  }

  private Optional<LocalDate> date(Property date, Optional<LocalDate> updatedOn) {
    return new DateReader(language.months()).read(date.text(), updatedOn);
  }

  private static String name(PhaseMark mark) {
    String name = Words.undecorated(mark.rest());
    return name.startsWith("(") && name.endsWith(")") ? name.substring(1, name.length() - 1) : name;
  }

  private static <T> Optional<T> first(
      List<PhaseSighting> all, Function<PhaseSighting, Optional<T>> part) {
    return all.stream().flatMap(one -> part.apply(one).stream()).findFirst();
  }
}
