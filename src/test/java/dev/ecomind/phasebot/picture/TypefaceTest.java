package dev.ecomind.phasebot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  private static final Typeface FACE = ShippedFonts.load();

  @Test
  void unknownCharacters_becomeOneEllipsis() {
    assertThat(FACE.writable("移行 plan 移")).isEqualTo("… plan …");
  }

  @Test
  void controls_areLeftOut() {
    assertThat(FACE.writable("a\u202Eb\u0007c\u2066d\n e")).isEqualTo("abcd e");
  }

  @Test
  void longText_isCutToItsWidthBetweenCharacters() {
    Font font = FACE.regular(12);

    String shortened = Typeface.shortened("😀".repeat(50), font, 100);

    assertThat(Typeface.width(shortened, font)).isLessThanOrEqualTo(100);
    assertThat(shortened).endsWith("…").doesNotContain("\uD83D…");
    assertThat(Typeface.shortened("short", font, 100)).isEqualTo("short");
  }
}
