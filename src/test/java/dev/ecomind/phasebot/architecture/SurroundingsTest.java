package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import dev.ecomind.phasebot.architecture.fixture.plan.AsksTheClock;
import dev.ecomind.phasebot.architecture.fixture.plan.AsksTheEnvironment;
import dev.ecomind.phasebot.architecture.fixture.plan.RefersToTheClock;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  /** Time that only measures how long something took, {@code System.nanoTime()}, is not here. */
  private static final Set<String> ASKING =
      Set.of(
          "java.lang.System.getenv",
          "java.lang.System.currentTimeMillis",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Calendar.getInstance",
          "java.util.Locale.getDefault");

  @Test
  void root_aloneAsksClockZoneEnvironmentAndCharset() {
    Code.keeps(
        layout ->
            noClasses()
                .that()
                .resideInAnyPackage(layout.otherTrees(List.of()))
                .should()
                .accessTargetWhere(
                    describe("it asks the surroundings", SurroundingsTest::asksTheSurroundings))
                .because("clock, zone and settings arrive by constructor, so that tests set them"),
        AsksTheClock.class,
        AsksTheEnvironment.class,
        RefersToTheClock.class);
  }

  private static boolean asksTheSurroundings(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return ASKING.contains(owner + "." + name)
        || (owner.equals("java.time.Clock") && (name.startsWith("system") || isTick(access)))
        || (owner.startsWith("java.time.") && name.equals("now") && !takes(access, Clock.class))
        || (owner.equals("java.util.Date") && name.equals("<init>") && takesNothing(access));
  }

  /** {@code Clock.tick(clock, …)} is fine; {@code tickSeconds(zone)} and the like are not. */
  private static boolean isTick(JavaAccess<?> access) {
    return access.getTarget().getName().startsWith("tick") && !takes(access, Clock.class);
  }

  private static boolean takes(JavaAccess<?> access, Class<?> type) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream().anyMatch(one -> one.isEquivalentTo(type));
  }

  private static boolean takesNothing(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }
}
