package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import dev.ecomind.phasebot.architecture.fixture.store.OpenToHeirs;
import dev.ecomind.phasebot.architecture.fixture.store.RowHelper;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final String EMPTY_WORDS =
      "(.*[a-z0-9])?(Manager|Helper|Utils?|Utility|Utilities|Data|Info|Impl)([A-Z0-9].*)?";

  @Test
  void classes_areClosedToHeirs() {
    Code.keeps(
        layout ->
            classes()
                .should(ArchCondition.from(describe("closed or abstract", FormTest::isClosed)))
                .because("what nobody may extend can be changed without asking anybody"),
        OpenToHeirs.class);
  }

  @Test
  void names_sayWhatAThingIs() {
    Code.keeps(
        layout ->
            noClasses()
                .should(
                    ArchCondition.from(
                        describe(
                            "named by an empty word",
                            type -> type.getSimpleName().matches(EMPTY_WORDS))))
                .because("a role's noun or verb tells more than Manager, Helper or Data"),
        RowHelper.class);
  }

  private static boolean isClosed(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.isAnonymousClass()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.getModifiers().contains(JavaModifier.ABSTRACT)
        || type.reflect().isSealed();
  }
}
