package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import dev.ecomind.phasebot.architecture.fixture.plan.LooksAhead;
import dev.ecomind.phasebot.architecture.fixture.project.KnowsAnAdapter;
import dev.ecomind.phasebot.architecture.fixture.review.KnowsALibrary;
import dev.ecomind.phasebot.architecture.fixture.review.LooksBack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoreTest {

  @Test
  void review_knowsTheLanguageOnly() {
    Code.keeps(
        layout ->
            knowsOnly(layout, "review", List.of())
                .because("what a document says holds without any plan, store or chat"),
        KnowsALibrary.class,
        LooksBack.class);
  }

  @Test
  void plan_knowsTheReviewOnly() {
    Code.keeps(
        layout ->
            knowsOnly(layout, "plan", List.of("review"))
                .because("dates and blocks are derived by pure functions that any caller can test"),
        LooksAhead.class);
  }

  @Test
  void project_knowsReviewAndPlanOnly() {
    Code.keeps(
        layout ->
            knowsOnly(layout, "project", List.of("review", "plan"))
                .because("use cases own the ports, so that stores and chats can be exchanged"),
        KnowsAnAdapter.class);
  }

  private static ArchRule knowsOnly(Layout layout, String name, List<String> others) {
    Stream<String> own = Stream.concat(Stream.of(name), others.stream()).map(layout::tree);
    return classes()
        .that()
        .resideInAPackage(layout.tree(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of("java..", "org.jspecify.annotations.."), own)
                .toArray(String[]::new));
  }
}
