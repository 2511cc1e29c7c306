package dev.ecomind.phasebot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "EcoMind Phase Reviews - Quick Reference, ecomind-phase-reviews-quick-reference",
    "Größe & Préfecture (2), grosse-prefecture-2",
    "'  --Plan--  ', plan",
    "計画, project",
    "'', project",
    "🎯, project"
  })
  void aTitle_becomesAShortName(String title, String slug) {
    assertThat(Slug.after(title)).isEqualTo(slug).matches(Slug::isValid);
  }

  @Test
  void aLongTitle_isCutBetweenWords() {
    assertThat(Slug.after("A very long title of a project that nobody would want to type whole"))
        .isEqualTo("a-very-long-title-of-a-project-that")
        .matches(Slug::isValid);
    assertThat(Slug.after("x".repeat(90))).hasSize(40).matches(Slug::isValid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Plan", "a--b", "-a", "a-", "a b", "größe", "../a"})
  void whatNobodyCouldType_isNone(String slug) {
    assertThat(Slug.isValid(slug)).isFalse();
  }
}
