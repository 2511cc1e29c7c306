package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.ItemId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Phases are found by what people call them. */
class PhaseNamesTest {
  private static final ItemId PILOT = ItemId.of("P1");
  private static final ItemId ROLLOUT = ItemId.of("P2");
  private static final ItemId LAUNCH = ItemId.of("P3");
  private static final ItemId TRIAL = ItemId.of("P4");

  private final PhaseNames names =
      new PhaseNames(
          Map.of("pilot run", PILOT, "pilot run rollout", ROLLOUT, "go live", LAUNCH, "試行", TRIAL));

  @Test
  void called_findsAWholeNameAnywhere_theLongestFirst() {
    assertThat(names.called("two days of the Pilot Run")).contains(PILOT);
    assertThat(names.called("the pilot run rollout ends")).contains(ROLLOUT);
    assertThat(names.called("試行の前")).contains(TRIAL);
  }

  @Test
  void called_findsAPartThatOneNameHas() {
    assertThat(names.called("the rollout")).contains(ROLLOUT);
    assertThat(names.called("live")).contains(LAUNCH);
  }

  @Test
  void called_findsNothing_byAPartOfSeveralNamesOrOfAWord() {
    assertThat(names.called("the pilot")).isEmpty();
    assertThat(names.called("roll")).isEmpty();
    assertThat(names.called("go")).isEmpty();
    assertThat(names.called("")).isEmpty();
  }
}
