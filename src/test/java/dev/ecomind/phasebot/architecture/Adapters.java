package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rule between one adapter and all others. */
final class Adapters {
  private Adapters() {}

  static ArchRule alone(Layout layout, String adapter) {
    List<String> others = Layout.ADAPTERS.stream().filter(name -> !name.equals(adapter)).toList();
    return noClasses()
        .that()
        .resideInAPackage(layout.tree(adapter))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(layout.trees(others))
        .because("the root hands adapters to each other through interfaces the core owns");
  }
}
