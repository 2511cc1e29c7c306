package dev.ecomind.phasebot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ecomind.phasebot.PhaseBot;
import dev.ecomind.phasebot.architecture.fixture.AtTheRoot;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The code under the rules, and beside it a small tree of the same layout in which each rule is
 * broken once: a rule that does not report its breach would keep nothing.
 */
final class Code {
  private static final Layout BOT = new Layout("dev.ecomind.phasebot");
  private static final Layout BROKEN = new Layout("dev.ecomind.phasebot.architecture.fixture");

  private static final JavaClasses BOT_CLASSES = read(PhaseBot.class, BOT);
  private static final JavaClasses BROKEN_CLASSES = read(AtTheRoot.class, BROKEN);

  private Code() {}

  /** Holds the bot to a rule, and the rule to reporting these breaches of the broken tree. */
  static void keeps(Function<Layout, ArchRule> rule, Class<?>... breaches) {
    for (Class<?> breach : breaches) {
      assertThat(rule.apply(BROKEN).evaluate(BROKEN_CLASSES).getFailureReport().toString())
          .as("what the rule reports of the broken tree")
          .contains(breach.getSimpleName());
    }
    rule.apply(BOT).check(BOT_CLASSES);
  }

  /** Reads one folder of classes; a search of the whole class path would take most of the time. */
  private static JavaClasses read(Class<?> inTheRoot, Layout layout) {
    URL folder = inTheRoot.getProtectionDomain().getCodeSource().getLocation();
    String path = layout.root().replace('.', '/');
    return new ClassFileImporter().importPath(Path.of(URI.create(folder + path)));
  }
}
