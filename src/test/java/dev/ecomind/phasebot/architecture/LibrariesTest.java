package dev.ecomind.phasebot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.lang.ArchRule;
import dev.ecomind.phasebot.architecture.fixture.delivery.SpeaksToTheDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LibrariesTest {
  private static final String[] DATABASE = {
    "org.jdbi..",
    "org.flywaydb..",
    "com.zaxxer..",
    "org.sqlite..",
    "org.postgresql..",
    "java.sql..",
    "javax.sql.."
  };

  @Test
  void rules_reportALibraryAwayFromHome() {
    Code.keeps(layout -> atHome(layout, DATABASE, List.of("store")), SpeaksToTheDatabase.class);
  }

  @ParameterizedTest
  @MethodSource("homes")
  void library_isUsedAtHomeOnly(String[] library, List<String> homes) {
    Code.keeps(layout -> atHome(layout, library, homes));
  }

  static Stream<Arguments> homes() {
    return Stream.of(
        arguments(DATABASE, List.of("store")),
        arguments(of("org.commonmark.."), List.of("document")),
        arguments(of("biweekly..", "com.fasterxml.jackson.dataformat.csv.."), List.of("document")),
        arguments(of("org.quartz.."), List.of("delivery")),
        arguments(of("com.slack.api..", "okhttp3..", "okio.."), List.of("slack")),
        arguments(of("org.java_websocket.."), List.of("slack")),
        arguments(of("org.eclipse.jetty.."), List.of("web", "sandbox")),
        // Bolt's servlet is one, and is handed to the door as one.
        arguments(of("jakarta.servlet.."), List.of("web", "sandbox", "slack")),
        arguments(of("com.typesafe.config.."), List.of("settings")),
        arguments(of("org.jfree..", "java.awt..", "javax.imageio.."), List.of("picture")),
        arguments(of("picocli.."), List.of()),
        arguments(of("ch.qos.logback..", "com.google.gson..", "com.sun..", "sun.."), List.of()));
  }

  private static String[] of(String... packages) {
    return packages;
  }

  private static ArchRule atHome(Layout layout, String[] library, List<String> homes) {
    return noClasses()
        .that()
        .resideInAnyPackage(layout.otherTrees(homes))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because("a library with one home, here " + homes + ", can be exchanged in one place");
  }
}
