package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import dev.ecomind.phasebot.architecture.fixture.sandbox.KnowsTheBot;
import dev.ecomind.phasebot.architecture.fixture.store.KnowsAnotherAdapter;
import dev.ecomind.phasebot.architecture.fixture.store.KnowsTheRoot;
import dev.ecomind.phasebot.architecture.fixture.store.back.Back;
import dev.ecomind.phasebot.architecture.fixture.store.forth.Forth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdaptersTest {

  @Test
  void rules_reportOneAdapterThatKnowsAnother() {
    Code.keeps(layout -> Adapters.alone(layout, "store"), KnowsAnotherAdapter.class);
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void adapter_knowsNoOther(String adapter) {
    Code.keeps(layout -> Adapters.alone(layout, adapter));
  }

  @Test
  void sandbox_knowsNothingOfTheBot() {
    Code.keeps(
        layout ->
            noClasses()
                .that()
                .resideInAPackage(layout.tree("sandbox"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layout.otherTrees(List.of("sandbox")))
                .because("it is an honest peer only as long as it speaks to the bot over HTTP"),
        KnowsTheBot.class);
  }

  @Test
  void root_isKnownByNobody() {
    Code.keeps(
        layout ->
            noClasses()
                .that()
                .resideInAnyPackage(layout.otherTrees(List.of()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layout.root())
                .because("only the root sees everything, and it hands each its part"),
        KnowsTheRoot.class);
  }

  @Test
  void packages_formNoCycle() {
    Code.keeps(
        layout ->
            slices()
                .matching(layout.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package in two places"),
        Back.class,
        Forth.class);
  }

  @Test
  void packages_areThoseOfTheDesign() {
    Code.keeps(
        layout ->
            classes()
                .should()
                .resideInAnyPackage(layout.withRoot())
                .because("a package is a concept of the design, not a layer"),
        dev.ecomind.phasebot.architecture.fixture.service.InNoPlace.class);
  }

  static List<String> adapters() {
    return Layout.ADAPTERS;
  }
}
