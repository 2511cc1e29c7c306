package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.review.ItemId;
import java.util.List;

/**
 * A phase.
 *
 * @param bars at most one a lane; none where nothing is known of its days
 */
public record Row(ItemId phase, String name, List<Bar> bars) {
  public Row {
    bars = List.copyOf(bars);
  }
}
