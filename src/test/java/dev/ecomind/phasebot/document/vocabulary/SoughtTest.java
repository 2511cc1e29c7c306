package dev.ecomind.phasebot.document.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class SoughtTest {
  private static final Sought REMARK = Sought.of("\\(([^()]*)\\)", "(");

  @Test
  void in_givesAllThatIsFound() {
    assertThat(REMARK.in("one (two) three (four)"))
        .extracting(MatchResult::group)
        .containsExactly("(two)", "(four)");
  }

  @Test
  void in_isNothing_whereNoSignIs() {
    assertThat(REMARK.in("one two")).isEmpty();
    assertThat(REMARK.isIn("one two")).isFalse();
  }

  @Test
  void replacedIn_changesOnlyWhatIsFound() {
    assertThat(REMARK.replacedIn("one (two) three", " ")).isEqualTo("one   three");
    assertThat(REMARK.replacedIn("one two", " ")).isEqualTo("one two");
  }

  @Test
  void between_keepsEmptyEnds() {
    assertThat(REMARK.between("(a)b(c)")).containsExactly("", "b", "");
    assertThat(REMARK.between("plain")).containsExactly("plain");
  }
}
