package dev.ecomind.phasebot.document;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.function.Function;

/** What came of reading a document. */
public sealed interface ReadResult {
  /** It was understood; what was not is among the findings of the review. */
  record Read(Review review) implements ReadResult {}

  /**
   * It is no review that could be stored.
   *
   * @param sentence what is wrong and what to do
   * @param findings what was noticed until then
   */
  record Refused(String sentence, List<Finding> findings) implements ReadResult {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /** Answers for either outcome. */
  default <T> T fold(Function<Review, T> read, Function<Refused, T> refused) {
    return this instanceof Read done ? read.apply(done.review()) : refused.apply((Refused) this);
  }
}
