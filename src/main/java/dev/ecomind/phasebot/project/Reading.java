package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.function.Function;

/** What came of reading a review document. */
public sealed interface Reading {
  <T> T fold(Function<Review, T> understood, Function<Unreadable, T> unreadable);

  static Reading understood(Review review) {
    return new Understood(review);
  }

  static Reading unreadable(String sentence, List<Finding> findings) {
    return new Unreadable(sentence, findings);
  }

  /** It is a review; what was not understood of it is among its findings. */
  record Understood(Review review) implements Reading {
    @Override
    public <T> T fold(Function<Review, T> understood, Function<Unreadable, T> unreadable) {
      return understood.apply(review);
    }
  }

  /**
   * It is no review that could be stored.
   *
   * @param sentence what is wrong and what to do
   * @param findings what was noticed until then
   */
  record Unreadable(String sentence, List<Finding> findings) implements Reading {
    public Unreadable {
      findings = List.copyOf(findings);
    }

    @Override
    public <T> T fold(Function<Review, T> understood, Function<Unreadable, T> unreadable) {
      return unreadable.apply(this);
    }
  }
}
