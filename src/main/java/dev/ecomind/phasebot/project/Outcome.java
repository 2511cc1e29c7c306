package dev.ecomind.phasebot.project;

import java.util.function.Function;

/** What a use case answers: a result, or a refusal in words. */
public sealed interface Outcome<T> {

  /** Handles both cases. */
  <R> R fold(Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused);

  static <T> Outcome<T> done(T result) {
    return new Done<>(result);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Goes on with the next step unless refused. */
  default <N> Outcome<N> then(Function<? super T, Outcome<N>> next) {
    return fold(next, Outcome::refused);
  }

  /** It was done. */
  record Done<T>(T result) implements Outcome<T> {
    @Override
    public <R> R fold(
        Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
      return done.apply(result);
    }
  }

  /** It was not done, and nothing was changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {
    @Override
    public <R> R fold(
        Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
      return refused.apply(refusal);
    }
  }
}
