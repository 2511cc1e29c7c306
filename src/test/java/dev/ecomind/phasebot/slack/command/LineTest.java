package dev.ecomind.phasebot.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineTest {
  @Test
  void aBareLine_hasNoVerb() {
    assertThat(Line.parse("  ").verb()).isEmpty();
  }

  @Test
  void verbTargetAndReason_areTakenApart() {
    Line line = Line.parse("Decide D1 ECS because it's “faster” & cheaper\nfor us");

    assertThat(line.verb()).isEqualTo("decide");
    assertThat(line.words()).containsExactly("D1", "ECS");
    assertThat(line.because()).contains("it's “faster” & cheaper\nfor us");
  }

  @Test
  void quotesOfAnyShape_holdWordsTogether() {
    assertThat(Line.parse("role \"DevOps Lead\" @dana").words())
        .containsExactly("DevOps Lead", "@dana");
    assertThat(Line.parse("role “DevOps Lead” @dana").words())
        .containsExactly("DevOps Lead", "@dana");
    assertThat(Line.parse("role «DevOps Lead").words()).containsExactly("DevOps Lead");
  }

  @Test
  void noBreakSpaces_partWords() {
    assertThat(Line.parse("done\u00A0T1\u202Fstamped").words()).containsExactly("T1", "stamped");
  }

  @Test
  void mentions_stayOneWord() {
    assertThat(Line.parse("role Lead <@U1|Dana of Ops>").words())
        .containsExactly("Lead", "<@U1|Dana of Ops>");
  }

  @Test
  void keys_areNoWords() {
    Line line = Line.parse("decide D2 Fast start=2025-10-13 page=3 a=b");

    assertThat(line.keys()).containsEntry("start", "2025-10-13");
    assertThat(line.page()).isEqualTo(3);
    assertThat(line.words()).containsExactly("D2", "Fast", "a=b");
  }

  @Test
  void aQuotedBecause_isAWord() {
    assertThat(Line.parse("done T1 \"because\"").because()).isEmpty();
  }

  @Test
  void inAReason_mentionsReadAsNamesAndEscapesAreUndone() {
    assertThat(
            Line.parse("decide D1 ECS because <@U1|dana> said a &lt; b, see <https://x.io/a>")
                .because())
        .contains("@dana said a < b, see https://x.io/a");
  }

  @Test
  void aPageThatIsNoNumber_isTheFirst() {
    assertThat(Line.parse("status page=x").page()).isEqualTo(1);
  }
}
