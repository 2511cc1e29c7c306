package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Phase;
import java.util.List;
import java.util.Optional;

/**
 * A phase as it stands.
 *
 * @param span its days, once a schedule and a start are known
 * @param blocks what must happen before it can start, most weighty first
 * @param done tasks that are done
 * @param total tasks that count: neither dormant nor dropped
 */
public record PhasePlan(Phase phase, Optional<Span> span, List<Block> blocks, int done, int total) {
  public PhasePlan {
    blocks = List.copyOf(blocks);
  }

  public boolean isBlocked() {
    return !blocks.isEmpty();
  }
}
