package dev.ecomind.phasebot.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.document.ReadResult;
import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;

/** What holds for the reading of every document. */
final class Soundness {
  private static final int MOST_BYTES = 1 << 20;
  private static final DocumentReader READER =
      new DocumentReader(new Limits(MOST_BYTES, Limits.USUAL.deepest()));
  private static final Decoder DECODER = new Decoder(MOST_BYTES);

  private Soundness() {}

  static ReadResult read(byte[] source) {
    return Patience.soon(() -> READER.read(source));
  }

  /** What is read of a document that is known to be one. */
  static Review review(byte[] source) {
    return read(source)
        .fold(
            review -> review,
            refused -> {
              throw new AssertionError(refused.sentence());
            });
  }

  static void assertRead(byte[] source) {
    ReadResult result = read(source);

    String text = DECODER.decode(source) instanceof Decoded decoded ? decoded.source().text() : "";
    if (result instanceof ReadResult.Refused refused) {
      Sentences.assertSentence(refused.sentence());
      Sentences.assertFindings(refused.findings(), text);
    } else {
      Review review = ((ReadResult.Read) result).review();
      Sentences.assertFindings(review.findings(), text);
      References.assertLines(review, TextLines.of(text).size());
      References.assertNames(review);
      assertPlannable(review);
    }
  }

  private static void assertPlannable(Review review) {
    Plan plan = Patience.soon(() -> Plan.of(review, Facts.none(), WorkCalendar.weekdays()));
    Revision again = Patience.soon(() -> Revision.of(review, review, Past.none()));

    assertThat(plan.tasks()).hasSameSizeAs(review.tasks());
    assertThat(again.review()).isEqualTo(review);
    assertThat(again.changes().isNone()).isTrue();
  }
}
