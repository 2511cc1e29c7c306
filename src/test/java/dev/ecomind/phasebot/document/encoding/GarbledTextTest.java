package dev.ecomind.phasebot.document.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For texts of many languages: what was misread comes back, and what was not stays. */
class GarbledTextTest {
  private static final List<String> GENUINE = genuine();
  private final Decoder decoder = new Decoder(1 << 20);

  @Test
  void genuineText_stays() {
    assertThat(GENUINE).allSatisfy(line -> assertThat(decoded(line)).isEqualTo(line));
  }

  @Test
  void genuineWords_stayInAnyCompany() {
    Random random = new Random(7);
    List<String> words = words();

    for (int round = 0; round < 3000; round++) {
      String line = someOf(words, random);

      assertThat(decoded(line)).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1254", "ISO-8859-1"})
  void misreadLine_comesBack(String page) {
    for (String line : GENUINE) {
      String once = misread(line, page);

      assertThat(decoded(once)).as("once").isEqualTo(line);
      assertThat(decoded(misread(once, page))).as("twice").isEqualTo(line);
    }
  }

  @Test
  void misreadOnAMac_comesBack() {
    assertThat(GENUINE)
        .filteredOn(line -> line.matches("[^α-ω]*[üöéàßñçœ–—„“’→✅阶フ][^α-ω]*"))
        .allSatisfy(line -> assertThat(decoded(misread(line, "x-MacRoman"))).isEqualTo(line));
  }

  @Test
  void garbledByTwoComputers_comesBack() {
    assertThat(decoded("für B√ºro ‚Äì groß\nTÃ¼r â€“ schön"))
        .isEqualTo("für Büro – groß\nTür – schön");
  }

  @Test
  void misreadByTwoPages_comesBack() {
    for (String line : GENUINE) {
      assertThat(decoded(misread(misread(line, "windows-1254"), "windows-1252"))).isEqualTo(line);
    }
  }

  @Test
  void garbledLinesAmongGenuineOnes_comeBack() {
    Random random = new Random(11);
    List<String> mixed = new ArrayList<>();
    for (String line : GENUINE) {
      List<String> forms =
          List.of(
              line,
              misread(line, "windows-1252"),
              misread(line, "ISO-8859-1"),
              misread(misread(line, "windows-1254"), "windows-1254"));
      mixed.add(forms.get(random.nextInt(forms.size())));
    }

    assertThat(decoded(String.join("\n", mixed))).isEqualTo(String.join("\n", GENUINE));
  }

  @Test
  void garbledWordsAmongGenuineOnes_comeBack() {
    assertThat(decoded("naïve cafÃ©→thÃ© “cafÃ©” ✅ Ã–l, fÃ¼r, schÃ¶n – größer â€“ ok"))
        .isEqualTo("naïve café→thé “café” ✅ Öl, für, schön – größer – ok");
  }

  /**
   * As browsers and most editors read: an undefined byte is the control character of its number.
   */
  private static String misread(String text, String page) {
    StringBuilder read = new StringBuilder();
    for (byte value : text.getBytes(UTF_8)) {
      String character = new String(new byte[] {value}, Charset.forName(page));
      read.append(character.equals("\uFFFD") ? (char) (value & 0xFF) : character.charAt(0));
    }
    return read.toString();
  }

  private static String someOf(List<String> words, Random random) {
    List<String> some = new ArrayList<>();
    for (int count = random.nextInt(6); count >= 0; count--) {
      some.add(words.get(random.nextInt(words.size())));
    }
    return String.join(random.nextBoolean() ? " " : "\u00a0", some);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    GENUINE.forEach(line -> Collections.addAll(words, line.split(" ", -1)));
    return words;
  }

  private String decoded(String text) {
    return ((Decoded) decoder.decode(text.getBytes(UTF_8))).source().text();
  }

  private static List<String> genuine() {
    try (InputStream stream =
        Objects.requireNonNull(GarbledTextTest.class.getResourceAsStream("genuine.txt"))) {
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
