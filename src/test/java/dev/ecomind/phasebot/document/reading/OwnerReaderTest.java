package dev.ecomind.phasebot.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owns something, and who explicitly does not. */
class OwnerReaderTest {
  private static final OwnerReader OWNERS = new OwnerReader(Language.load().cues());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DevOps Lead|DevOps Lead",
        "Ana + Tom|Ana;Tom",
        "Ana, Tom and Kim|Ana;Tom;Kim",
        "Dev/Ops|Dev;Ops",
        "Ana & Tom|Ana;Tom",
        "R&D|R&D",
        "CI/CD Team|CI/CD Team",
        "@ana, @tom|@ana;@tom",
        "DevOps (Ana, Tom)|DevOps (Ana, Tom)",
        "Anna und Jörg|Anna;Jörg",
        "Anne et Léo|Anne;Léo",
        "Ana y Luis|Ana;Luis",
        "Ana e João|Ana;João",
        "王芳、李明|王芳;李明",
        "王芳和李明|王芳;李明",
        "佐藤、鈴木|佐藤;鈴木",
        "김민수, 이영희|김민수;이영희",
        "김민수 및 이영희|김민수;이영희",
        "👤 Ana|Ana",
        "Ana, TBD|Ana",
        "Ana, ana|Ana"
      })
  void names_areReadOneByOne(String text, String names) {
    assertThat(OWNERS.read(text)).isEqualTo(List.of(names.split(";", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD",
        "tbd.",
        "N/A",
        "n.a.",
        "—",
        "-",
        "?",
        "??",
        "…",
        "[Name]",
        "<owner>",
        "{name}",
        "___",
        "None",
        "not assigned",
        "TBD (to be named)",
        "offen",
        "noch offen",
        "niemand",
        "N.N.",
        "à définir",
        "aucun",
        "por definir",
        "sin asignar",
        "a definir",
        "ninguém",
        "待定",
        "未定",
        "未指定",
        "なし",
        "미정",
        "없음",
        "？"
      })
  void nobody_isNobody(String text) {
    assertThat(OWNERS.read(text)).isEmpty();
    assertThat(OWNERS.isNobody(text)).isTrue();
  }
}
