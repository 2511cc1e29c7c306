package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.ecomind.phasebot.architecture.fixture.slack.block.ShowsWhatSomebodyWrote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person or a document wrote reaches Slack's markup by one way. */
class EscapingTest {
  /** Parts of the core's records that hold words of a person or a document. */
  private static final Set<String> WRITTEN =
      Set.of(
          "text",
          "title",
          "name",
          "question",
          "because",
          "words",
          "note",
          "sentence",
          "statusText",
          "riskText",
          "action",
          "impact",
          "reason",
          "group",
          "details",
          "tag",
          "derivation",
          "subtitle");

  /** Values that hold nothing but letters, digits and signs that mean nothing. */
  private static final Set<String> CHECKED = Set.of("ItemId", "UserId", "ExportedFile");

  /** What makes text harmless, or puts it where nothing is parsed. */
  private static final Set<String> HARMLESS = Set.of("Mrkdwn", "Elements", "Limits");

  private static final Set<String> PLAIN =
      Set.of("header", "plain", "input", "form", "closing", "sentence");

  @Test
  void writtenWords_areEscapedWhereTheyAreTaken() {
    Code.keeps(EscapingTest::rule, ShowsWhatSomebodyWrote.class);
  }

  private static ArchRule rule(Layout layout) {
    return methods()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe(
                "render", type -> type.getPackageName().equals(layout.root() + ".slack.block")))
        .and(DescribedPredicate.describe("return markup", EscapingTest::rendersText))
        .should(escape(layout))
        .because("one place that escapes can be trusted, and two cannot");
  }

  private static boolean rendersText(JavaMethod method) {
    String type = method.getRawReturnType().getSimpleName();
    return List.of("String", "Message", "void", "Blocks", "ObjectNode", "JsonNode").contains(type);
  }

  private static ArchCondition<JavaMethod> escape(Layout layout) {
    return new ArchCondition<>("escape the words that they take from a record") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        List<JavaMethodCall> taken =
            method.getMethodCallsFromSelf().stream().filter(call -> takes(layout, call)).toList();
        boolean escapes =
            method.getMethodCallsFromSelf().stream().anyMatch(EscapingTest::isHarmless);
        if (!taken.isEmpty() && !escapes) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " shows " + taken.get(0).getTarget().getName()));
        }
      }
    };
  }

  private static boolean takes(Layout layout, JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    boolean core =
        List.of("review", "plan", "project").stream()
            .anyMatch(tree -> owner.getPackageName().startsWith(layout.root() + "." + tree));
    boolean checked = owner.isEnum() || CHECKED.contains(owner.getSimpleName());
    return core
        && !checked
        && WRITTEN.contains(call.getTarget().getName())
        && call.getTarget().getRawReturnType().isEquivalentTo(String.class);
  }

  private static boolean isHarmless(JavaMethodCall call) {
    return HARMLESS.contains(call.getTargetOwner().getSimpleName())
        || PLAIN.contains(call.getTarget().getName());
  }
}
