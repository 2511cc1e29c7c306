package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * What a decision would change.
 *
 * @param current the ruling that it would supersede
 * @param conflicts what would be wrong then and is not now
 * @param revision the revision of the project that the preview holds for
 */
public record DecisionPreview(
    Review review,
    Decision decision,
    DecisionRequest request,
    Optional<Ruling> current,
    Effects effects,
    List<Conflict> conflicts,
    long revision) {
  public DecisionPreview {
    conflicts = List.copyOf(conflicts);
  }
}
