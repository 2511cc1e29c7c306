package dev.ecomind.phasebot.document.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language has a word for each concept. */
class LanguageTest {
  private static final Set<String> LANGUAGES =
      Set.of("en", "de", "fr", "es", "pt", "zh", "ja", "ko");
  private static final Language LANGUAGE = Language.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amount",
        "cue",
        "field",
        "moment",
        "month",
        "noise",
        "phase",
        "progress",
        "severity",
        "topic",
        "unit",
        "weekday"
      })
  void everyMeaning_hasAWordInEveryLanguage(String concept) {
    Map<String, Map<String, List<String>>> words = Language.words(concept);

    assertThat(words)
        .allSatisfy(
            (meaning, languages) -> {
              assertThat(languages.values()).allSatisfy(all -> assertThat(all).isNotEmpty());
              if (!languages.keySet().equals(Set.of("any"))) {
                assertThat(languages.keySet()).as(meaning).containsAll(LANGUAGES);
              }
            });
  }

  @Test
  void everyMeaning_isWrittenDown() {
    assertThat(Language.words("field")).hasSize(Field.values().length);
    assertThat(Language.words("topic")).hasSize(Topic.values().length);
    assertThat(Language.words("cue")).hasSize(Cue.values().length);
    assertThat(Language.words("moment")).hasSize(Moment.values().length);
    assertThat(Language.words("unit")).hasSize(Unit.values().length);
    assertThat(Language.words("month")).hasSize(12);
    assertThat(Language.words("weekday")).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({
    "not done, TO_DO",
    "In  progress, IN_PROGRESS",
    "in-progress, IN_PROGRESS",
    "NEEDS_REVISION, NEEDS_REVIEW",
    "Überarbeitung nötig, NEEDS_REVIEW",
    "ueberarbeitung noetig, NEEDS_REVIEW",
    "terminee, DONE",
    "ＤＯＮＥ, DONE",
    "未完成, TO_DO",
    "进行中, IN_PROGRESS",
    "対応中, IN_PROGRESS",
    "보류 중, BLOCKED"
  })
  void status_isFoundHoweverItIsTyped(String text, Progress progress) {
    assertThat(LANGUAGE.progress().exact(text.replace("  ", " "))).contains(progress);
  }

  @Test
  void word_isFoundOnlyWhole() {
    assertThat(LANGUAGE.severities().first("highlight the lowlands")).isEmpty();
    assertThat(LANGUAGE.severities().first("is it HIGH?").map(Vocabulary.Found::meaning))
        .contains(Severity.HIGH);
    assertThat(LANGUAGE.phases().leading("phases of the moon")).isEmpty();
  }

  @Test
  void accents_tellWordsApartWhereBothExist() {
    assertThat(LANGUAGE.cues().exact("ou")).contains(Cue.OR);
    assertThat(LANGUAGE.cues().exact("où")).contains(Cue.OPEN_QUESTION);
  }
}
