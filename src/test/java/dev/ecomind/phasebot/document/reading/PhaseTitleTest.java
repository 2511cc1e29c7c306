package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heading says of a phase besides its name. */
final class PhaseTitleTest {
  private final Language language = Language.load();
  private final PhaseTitle titles =
      new PhaseTitle(
          language, new StatusReader(language.progress(), new Legend(List.of()), new Notes()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Foundation; Foundation; ''",
        "Foundation (Weeks 1-3); Foundation; TIMELINE Weeks 1-3",
        "Foundation ✅; Foundation; STATUS ✅",
        "Foundation ✅ COMPLETE; Foundation; STATUS ✅ COMPLETE",
        "Foundation [IN PROGRESS]; Foundation; STATUS IN PROGRESS",
        "Foundation - done; Foundation; STATUS done",
        "Foundation (2 weeks) - done; Foundation; STATUS done, TIMELINE 2 weeks",
        "Foundation (Jan 5 – Jan 16); Foundation; START Jan 5 – Jan 16",
        "Foundation (the long one); Foundation (the long one); ''",
        "Design - build - run; Design - build - run; ''",
        "5 days; ''; TIMELINE 5 days",
        "Auth & Authorization; Auth & Authorization; ''",
      })
  void title_isParted(String title, String name, String said) {
    PhaseTitle.Parted parted = titles.part(title, 1);

    assertThat(parted.name()).isEqualTo(name);
    assertThat(
            String.join(
                ", ", parted.said().stream().map(one -> one.field() + " " + one.text()).toList()))
        .isEqualTo(said);
  }
}
