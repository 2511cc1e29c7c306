package dev.ecomind.phasebot.plan;

import java.time.LocalTime;
import java.util.List;

/**
 * When people are reminded.
 *
 * @param leads working days before the due day, most first; negative ones lie after it
 * @param at local time of the recipient
 */
public record NudgePolicy(List<Integer> leads, LocalTime at) {
  public NudgePolicy {
    leads = List.copyOf(leads);
  }

  /** Five and two working days before, the day itself, one working day after; at 09:30. */
  public static NudgePolicy standard() {
    return new NudgePolicy(List.of(5, 2, 0, -1), LocalTime.of(9, 30));
  }
}
