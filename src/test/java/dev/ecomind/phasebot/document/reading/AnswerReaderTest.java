package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.reading.AnswerReader.Answer;
import dev.ecomind.phasebot.document.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** Answers that stand below each other. */
final class AnswerReaderTest {
  private final AnswerReader reader = new AnswerReader(Language.load());

  @Test
  void label_isKeptBesideTheName() {
    assertThat(reader.labelled(Phrase.plain(1, "Option A: Redis - fast")))
        .contains(new Answer("Redis", "Option A", false));
  }

  @Test
  void recommendation_isSeen() {
    assertThat(reader.labelled(Phrase.plain(1, "Option 2: Postgres (recommended)")))
        .contains(new Answer("Postgres", "Option 2", true));
  }

  @Test
  void labelAlone_isTheName() {
    assertThat(reader.labelled(Phrase.plain(1, "Option B")))
        .contains(new Answer("Option B", "", false));
  }

  @Test
  void otherWords_areNoLabelledAnswer() {
    assertThat(reader.labelled(Phrase.plain(1, "Options are listed below"))).isEmpty();
    assertThat(reader.plain(Phrase.plain(1, "MySQL — cheap")).name()).isEqualTo("MySQL");
  }
}
