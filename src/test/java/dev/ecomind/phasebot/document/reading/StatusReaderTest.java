package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ecomind.phasebot.document.outline.Headline;
import dev.ecomind.phasebot.document.outline.Outline;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far something is, in words, signs and shares. */
final class StatusReaderTest {
  private static final Language LANGUAGE = Language.load();
  private final Notes notes = new Notes();

  @ParameterizedTest
  @CsvSource({
    "Done, DONE",
    "✅, DONE",
    "✔️ Complete, DONE",
    "[x], DONE",
    "[ ], TO_DO",
    "0%, TO_DO",
    "60% complete, IN_PROGRESS",
    "100 %, DONE",
    "1/2, IN_PROGRESS",
    "2/2, DONE",
    "🚧 In progress, IN_PROGRESS",
    "In progress (waits for P1), IN_PROGRESS",
    "NEEDS_REVISION, NEEDS_REVIEW",
    "on hold, BLOCKED",
  })
  void status_isRead(String text, Progress expected) {
    assertThat(reader("").read(text, 1)).isEqualTo(expected);
    assertThat(notes.findings()).isEmpty();
  }

  @Test
  void unknownWord_isReported() {
    assertThat(reader("").read("purple", 7)).isEqualTo(Progress.UNSTATED);
    assertThat(notes.findings())
        .extracting(Finding::rule, Finding::line)
        .containsExactly(tuple("status-unread", 7));
  }

  @Test
  void signAgainstItsWord_isReported_andTheWordCounts() {
    assertThat(reader("").read("✅ in progress", 7)).isEqualTo(Progress.IN_PROGRESS);
    assertThat(notes.findings()).extracting(Finding::rule).containsExactly("status-contradicts");
  }

  @Test
  void legend_goesBeforeTheUsualMeaning() {
    assertThat(reader("Legend: ✅ = planned\n").read("✅", 3)).isEqualTo(Progress.TO_DO);
  }

  @Test
  void legendOfAnotherChapter_doesNotHold() {
    String document = "# A\n\n## B\n\n🟡 = blocked\n\n## C\n\n🟡 = done\n";

    assertThat(reader(document).read("🟡", 4)).isEqualTo(Progress.BLOCKED);
    assertThat(reader(document).read("🟡", 8)).isEqualTo(Progress.DONE);
    assertThat(reader(document).exactly("🟡", 1)).isEmpty();
  }

  @Test
  void exactly_isNothingButAStatus() {
    assertThat(reader("").exactly("DONE", 1)).contains(Progress.DONE);
    assertThat(reader("").exactly("done with care", 1)).isEmpty();
  }

  private StatusReader reader(String document) {
    Legend legend = new LegendReader(LANGUAGE).read(new Outline(20, Headline.NONE).read(document));
    return new StatusReader(LANGUAGE.progress(), legend, notes);
  }
}
