package dev.ecomind.phasebot.sandbox.bot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A request under way: its answer to come, and what to give up to be rid of it. */
record Attempt(CompletableFuture<Answer> answer, Future<?> underlying) {

  static Attempt failed(String words) {
    CompletableFuture<Answer> answer = CompletableFuture.completedFuture(Answer.failed(words));
    return new Attempt(answer, answer);
  }

  void giveUp() {
    underlying.cancel(true);
  }
}
