package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.PhaseSighting;
import dev.ecomind.phasebot.document.reading.Property;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A phase that is named, measured or judged otherwise where it is defined again. */
final class SectionConflict implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Phase> phases = new HashMap<>();
    document.review().phases().forEach(phase -> phases.put(phase.id().text(), phase));
    for (PhaseSighting sighting : document.sightings()) {
      Optional.ofNullable(phases.get(sighting.mark().written()))
          .filter(phase -> phase.line() != sighting.line())
          .ifPresent(phase -> compare(document, phase, sighting, findings));
    }
    return findings;
  }

  private static void compare(
      Understood document, Phase phase, PhaseSighting sighting, List<Finding> findings) {
    String name = sighting.mark().rest();
    boolean named = sighting.mark().separated() && !isStatus(document, name);
    if (named && otherName(name, phase.name())) {
      findings.add(finding("phase-name", phase, sighting.line(), name, phase.name()));
    }
    differing(sighting.original(), phase.original())
        .or(() -> differing(sighting.recommended(), phase.recommended()))
        .ifPresent(
            said ->
                findings.add(
                    finding("duration-section", phase, sighting.line(), said.get(0), said.get(1))));
    sighting
        .risk()
        .filter(risk -> differs(document.reading().language().severities(), risk, phase.risk()))
        .filter(risk -> phase.risk() != Severity.UNSTATED)
        .ifPresent(
            risk ->
                findings.add(
                    finding("risk-section", phase, risk.line(), risk.text(), phase.riskText())));
    sighting
        .status()
        .filter(status -> differs(document.reading().language().progress(), status, phase.status()))
        .filter(status -> phase.status() != Progress.UNSTATED)
        .ifPresent(
            status ->
                findings.add(
                    finding(
                        "status-section",
                        phase,
                        status.line(),
                        status.text(),
                        phase.statusText())));
  }

  /** "Phase 2: complete" says how far it is, not what it is. */
  private static boolean isStatus(Understood document, String name) {
    return document.reading().language().progress().first(name).isPresent();
  }

  /** A longer or shorter form of a name is no other name: they differ if each has its own words. */
  private static boolean otherName(String here, String there) {
    Terms some = Terms.of(here);
    Terms others = Terms.of(there);
    return !some.isEmpty()
        && !others.isEmpty()
        && !some.shares(others)
        && !abbreviates(some, others);
  }

  private static boolean abbreviates(Terms some, Terms others) {
    return some.all().stream()
        .anyMatch(
            one ->
                others.all().stream()
                    .anyMatch(other -> other.startsWith(one) || one.startsWith(other)));
  }

  private static <E extends Enum<E>> boolean differs(Vocabulary<E> words, Property said, E known) {
    Optional<E> exact = words.exact(said.text());
    return exact
        .or(() -> words.first(said.text()).map(Found::meaning))
        .filter(meaning -> meaning != known)
        .isPresent();
  }

  private static Optional<List<String>> differing(Optional<Weeks> here, Optional<Weeks> there) {
    return here.isPresent()
            && there.isPresent()
            && (here.get().least() != there.get().least()
                || here.get().most() != there.get().most())
        ? Optional.of(List.of(here.get().text(), there.get().text()))
        : Optional.empty();
  }

  private static Finding finding(String rule, Phase phase, int line, String here, String there) {
    return new Finding(
        rule,
        Weight.WARNING,
        line,
        "%s: here it says \"%s\", in line %d \"%s\"."
            .formatted(phase.id(), here, phase.line(), there));
  }
}
