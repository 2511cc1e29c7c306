package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.PhaseSighting;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A phase that is named or measured otherwise where it is defined again. */
final class SectionConflict implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (PhaseSighting sighting : document.sightings()) {
      document
          .review()
          .phase(ItemId.of(sighting.mark().written()))
          .filter(phase -> phase.line() != sighting.line())
          .ifPresent(phase -> compare(phase, sighting, findings));
    }
    return findings;
  }

  private static void compare(Phase phase, PhaseSighting sighting, List<Finding> findings) {
    String name = sighting.mark().rest();
    if (!name.isBlank() && !name.equalsIgnoreCase(phase.name())) {
      add("phase-name", Weight.INFO, phase, sighting, name, phase.name(), findings);
    }
    differing(sighting.original(), phase.original())
        .ifPresent(
            words ->
                add(
                    "duration-section",
                    Weight.WARNING,
                    phase,
                    sighting,
                    words,
                    text(phase.original()),
                    findings));
    differing(sighting.recommended(), phase.recommended())
        .ifPresent(
            words ->
                add(
                    "duration-section",
                    Weight.WARNING,
                    phase,
                    sighting,
                    words,
                    text(phase.recommended()),
                    findings));
  }

  private static Optional<String> differing(Optional<Weeks> here, Optional<Weeks> there) {
    return here.isPresent()
            && there.isPresent()
            && (here.get().least() != there.get().least()
                || here.get().most() != there.get().most())
        ? here.map(Weeks::text)
        : Optional.empty();
  }

  private static String text(Optional<Weeks> weeks) {
    return weeks.map(Weeks::text).orElse("");
  }

  private static void add(
      String rule,
      Weight weight,
      Phase phase,
      PhaseSighting sighting,
      String here,
      String there,
      List<Finding> findings) {
    findings.add(
        new Finding(
            rule,
            weight,
            sighting.line(),
            "%s: here it says \"%s\", in line %d \"%s\"."
                .formatted(phase.id(), here, phase.line(), there)));
  }
}
