package dev.ecomind.phasebot.slack.client;

import java.util.function.Function;

/** What came of fetching a file. */
public sealed interface Fetched {
  <T> T fold(Function<byte[], T> content, Function<Obstacle, T> missed);

  /** Why there is no content. */
  enum Obstacle {
    /** It does not lie with Slack. */
    FOREIGN,
    /** Slack shows a page to sign in: a scope is missing, or the app does not see the file. */
    SIGN_IN,
    /** There is no such file, or not any more. */
    GONE,
    /** It is longer than what is read. */
    TOO_LARGE,
    /** Slack did not hand it over now; it may later. */
    NO_ANSWER
  }

  static Fetched content(byte[] bytes) {
    return new Content(bytes);
  }

  static Fetched missed(Obstacle obstacle) {
    return new Missed(obstacle);
  }

  /** What to write into a log line. */
  default String outcome() {
    return fold(bytes -> bytes.length + " bytes", Obstacle::name);
  }

  /** The whole file. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once and compared by nobody.
  record Content(byte[] bytes) implements Fetched {
    @Override
    public <T> T fold(Function<byte[], T> content, Function<Obstacle, T> missed) {
      return content.apply(bytes);
    }
  }

  /** Nothing of it. */
  record Missed(Obstacle obstacle) implements Fetched {
    @Override
    public <T> T fold(Function<byte[], T> content, Function<Obstacle, T> missed) {
      return missed.apply(obstacle);
    }
  }
}
