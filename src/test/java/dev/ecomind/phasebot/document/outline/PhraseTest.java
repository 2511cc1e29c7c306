package dev.ecomind.phasebot.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A phrase gives back the pieces of which it was made, though it keeps their words only once. */
class PhraseTest {
  private static final Piece BOLD = new Piece("Owner", Style.BOLD, "");
  private static final Piece LINK = new Piece("the notes", Style.LINK, "https://example.org");

  @Test
  void pieces_areThoseThatWereGiven() {
    List<Piece> given = List.of(BOLD, new Piece(": see ", Style.PLAIN, ""), LINK);

    Phrase phrase = new Phrase(7, given);

    assertThat(phrase.text()).isEqualTo("Owner: see the notes");
    assertThat(phrase.pieces()).isEqualTo(given);
    assertThat(phrase.isPlain()).isFalse();
  }

  @Test
  void pieces_loseTheSpaceAroundThePhrase() {
    Phrase phrase = new Phrase(1, List.of(new Piece("  ", Style.PLAIN, ""), BOLD));

    assertThat(phrase.text()).isEqualTo("Owner");
    assertThat(phrase.only(Style.BOLD)).isEqualTo("Owner");
    assertThat(phrase.startsWith(Style.BOLD)).isTrue();
  }

  @Test
  void plainPieces_areOne() {
    Piece one = new Piece("two ", Style.PLAIN, "");
    Piece other = new Piece("words", Style.PLAIN, "");

    Phrase phrase = new Phrase(1, List.of(one, other));

    assertThat(phrase).isEqualTo(Phrase.plain(1, "two words"));
    assertThat(phrase.isPlain()).isTrue();
  }

  @Test
  void from_keepsTheStylesOfTheRest() {
    Phrase phrase = new Phrase(1, List.of(BOLD, new Piece(": ", Style.PLAIN, ""), LINK));

    Phrase rest = phrase.from("Owner: the ".length());

    assertThat(rest.pieces())
        .containsExactly(new Piece("notes", Style.LINK, "https://example.org"));
    assertThat(phrase.from(99).isBlank()).isTrue();
  }

  @Test
  void sharing_keepsOneTextForEqualWords() {
    SharedTexts texts = new SharedTexts();
    Phrase first = Phrase.plain(1, "OPEN".toLowerCase(Locale.ROOT)).sharing(texts);

    Phrase second = Phrase.plain(2, "OPEN".toLowerCase(Locale.ROOT)).sharing(texts);

    assertThat(second.text()).isSameAs(first.text());
    assertThat(second.line()).isEqualTo(2);
  }
}
