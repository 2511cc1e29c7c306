package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PACE;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Plan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private final BakeryOffice office = new BakeryOffice();
  private final WhatIf whatIf = new WhatIf(office.reading, office.clock, ZoneOffset.UTC);

  @Test
  void whatIf_equalsDoingItAndLooking() {
    WhatIf.Consequence supposed =
        done(whatIf.of(DANA, suppose(Map.of("D2", "calm", "d1", "gas"), Optional.of(MONDAY))));

    Plan before = office.projects.only().plan();
    Plan after = new BakeryOffice(pace("Calm", MONDAY), decide(OVEN, "Gas")).projects.only().plan();
    assertThat(supposed.then().tasks()).isEqualTo(after.tasks());
    assertThat(supposed.then().timeline()).isEqualTo(after.timeline());
    assertThat(supposed.effects()).isEqualTo(Effects.between(before, after));
    assertThat(supposed.taken()).containsEntry(OVEN, "Gas").containsEntry(PACE, "Calm");
  }

  @Test
  void whatIf_writesNothing() {
    long revision = office.projects.only().revision();

    done(whatIf.of(DANA, suppose(Map.of("D1", "Gas"), Optional.empty())));

    assertThat(office.projects.only().revision()).isEqualTo(revision);
  }

  @Test
  void startInThePast_isAConflictThatTheSuppositionBrings() {
    WhatIf.Consequence supposed =
        done(whatIf.of(DANA, suppose(Map.of("D2", "calm"), Optional.of(LocalDate.of(2025, 9, 1)))));

    assertThat(supposed.conflicts()).extracting(Conflict::kind).contains(Conflict.Kind.LATE_START);
  }

  @Test
  void unknownOptionOrDecision_isRefusedInWords() {
    assertThat(refused(whatIf.of(DANA, suppose(Map.of("D1", "coal"), Optional.empty()))))
        .contains("coal", "Gas", "Electric");
    assertThat(refused(whatIf.of(DANA, suppose(Map.of("D9", "Gas"), Optional.empty()))))
        .contains("D9", "not a decision");
  }

  private static WhatIf.Supposed suppose(Map<String, String> answers, Optional<LocalDate> start) {
    return new WhatIf.Supposed(answers, start);
  }
}
