package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.annotation.Annotations;
import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Revision;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that is imported again loses nothing, adds nothing, and is written the same. */
final class RoundTripTest {
  /** Documents a seed; more by {@code -Dexport.rounds}. */
  private static final int ROUNDS = Integer.getInteger("export.rounds", 4);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void anyDocument_survivesItsOwnExport(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String document = RandomReview.document(random);
      Told told = RandomReview.eventful(Told.of(document), random);

      String exported = told.markdown();

      assertThat(authored(exported)).as(document).isEqualTo(authored(document));
      Revision again = Revision.of(told.review(), Told.read(told.markdownBytes()), Past.none());
      assertThat(again.changes().added()).as(exported).isEmpty();
      assertThat(again.changes().removed()).as(exported).isEmpty();
      assertThat(told.reimported().markdown()).as(document).isEqualTo(exported);
    }
  }

  /** What the author wrote, whatever is ticked. */
  private static List<String> authored(String markdown) {
    return Annotations.removed(TextLines.of(markdown).stream().map(TextLines::withoutEnd).toList())
        .stream()
        .filter(line -> !line.isNote())
        .map(line -> line.text().replace("[x]", "[ ]"))
        .toList();
  }
}
