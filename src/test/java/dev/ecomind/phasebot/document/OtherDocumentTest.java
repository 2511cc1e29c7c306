package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import org.junit.jupiter.api.Test;

/** Documents with other words, order and numbers are read by the same rules. */
class OtherDocumentTest {

  @Test
  void germanDocument_isTheGoldenFile() {
    Review review = Documents.read(Documents.resource("kundenportal.md"));

    GoldenText.assertSame(
        "dev/ecomind/phasebot/document/kundenportal.json", Documents.json(review));
  }

  @Test
  void consistentDocument_hasNoFinding() {
    Review review = Documents.read(Documents.resource("consistent.md"));

    assertThat(review.findings()).extracting(Finding::text).isEmpty();
    assertThat(review.phases()).hasSize(2);
    assertThat(review.decisions()).hasSize(2);
    assertThat(review.tasks()).hasSize(4);
  }
}
