package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Merges what tables, headings and lines say of the same phase; the first word counts. */
final class PhaseReader {
  private static final int MOST = 500;

  private final Language language;
  private final Map<ItemId, List<PhaseSighting>> byId = new LinkedHashMap<>();
  private final List<PhaseSighting> sightings;
  private final Legend legend;
  private final Notes notes;
  private final StatusReader statuses;
  private final SeverityReader severities;

  /**
   * @param sightings in any order
   */
  PhaseReader(Language language, Legend legend, Notes notes, List<PhaseSighting> sightings) {
    this.language = language;
    this.legend = legend;
    this.notes = notes;
    statuses = new StatusReader(language.progress(), legend, notes);
    severities = new SeverityReader(language.severities(), notes);
    sightings.stream()
        .sorted(Comparator.comparingInt(PhaseSighting::line))
        .forEach(one -> byId.computeIfAbsent(id(one), id -> new ArrayList<>()).add(one));
    if (byId.size() > MOST) {
      notes.warn(
          "too-many-phases",
          0,
          "%d phases were found; only the first %d are read.".formatted(byId.size(), MOST));
    }
    byId.keySet().retainAll(byId.keySet().stream().limit(MOST).collect(Collectors.toSet()));
    this.sightings = sightings.stream().filter(one -> byId.containsKey(id(one))).toList();
  }

  List<ItemId> ids() {
    return List.copyOf(byId.keySet());
  }

  /** The places that define one of its phases, as they stand in the document. */
  List<PhaseSighting> sightings() {
    return sightings;
  }

  /**
   * @param dated the dates from which a missing year is inferred
   */
  List<Phase> read(DatedLines dated) {
    PhaseDays days = new PhaseDays(language, dated, notes);
    return ids().stream().map(id -> phase(id, byId.getOrDefault(id, List.of()), days)).toList();
  }

  private Phase phase(ItemId id, List<PhaseSighting> all, PhaseDays days) {
    Optional<Property> risk = first(all, PhaseSighting::risk);
    Optional<Property> status = status(all);
    Progress progress =
        status.map(one -> statuses.read(one.text(), one.line())).orElse(Progress.UNSTATED);
    Optional<Weeks> recommended = first(all, PhaseSighting::recommended);
    return new Phase(
        id,
        name(all).orElse(id.text()),
        all.get(0).line(),
        first(all, PhaseSighting::original),
        recommended,
        risk.map(this::severity).orElse(Severity.UNSTATED),
        risk.map(Property::text).orElse(""),
        progress,
        status.map(one -> words(one, progress)).orElse(""),
        first(all, PhaseSighting::owner)
            .map(one -> new OwnerReader(language.cues()).read(one.text()))
            .orElse(List.of()),
        first(all, PhaseSighting::start).flatMap(days::first),
        first(all, PhaseSighting::end)
            .or(() -> first(all, PhaseSighting::start).filter(days::isRange))
            .flatMap(days::last));
  }

  /** A sign alone is written out. */
  private static String words(Property status, Progress progress) {
    boolean worded = !Words.bare(status.text()).isEmpty() || progress == Progress.UNSTATED;
    return worded ? status.text() : progress.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Optional<Property> status(List<PhaseSighting> all) {
    List<Property> said =
        all.stream().flatMap(one -> one.status().stream()).filter(this::isStatus).toList();
    return said.stream()
        .filter(one -> !one.isWeak())
        .findFirst()
        .or(() -> said.stream().findFirst());
  }

  private boolean isStatus(Property said) {
    return language.progress().exact(said.text()).isPresent()
        || !new OwnerReader(language.cues()).isNobody(said.text());
  }

  private Severity severity(Property risk) {
    return legend
        .severity(risk.text(), risk.line())
        .orElseGet(() -> severities.read(risk.text(), risk.line()));
  }

  /** Headings and tables name a phase better than a line that may go on about it. */
  private static Optional<String> name(List<PhaseSighting> all) {
    List<PhaseSighting> named = all.stream().filter(one -> !one.mark().rest().isEmpty()).toList();
    return named.stream()
        .filter(one -> one.source() != Source.LINE)
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(one -> one.mark().rest());
  }

  private static <T> Optional<T> first(
      List<PhaseSighting> all, Function<PhaseSighting, Optional<T>> part) {
    return all.stream().flatMap(one -> part.apply(one).stream()).findFirst();
  }

  private static ItemId id(PhaseSighting sighting) {
    return ItemId.of(sighting.mark().written());
  }
}
