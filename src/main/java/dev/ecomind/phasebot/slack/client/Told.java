package dev.ecomind.phasebot.slack.client;

import java.util.function.Function;

/** What became of a question to Slack, for those who show it to a person. */
public sealed interface Told<T> {

  /**
   * Handles all cases.
   *
   * @param refused gets Slack's own word, such as {@code invalid_auth}
   * @param silent gets why there is no answer
   */
  <R> R fold(Function<T, R> said, Function<String, R> refused, Function<String, R> silent);

  /** Slack answered. */
  record Said<T>(T value) implements Told<T> {
    @Override
    public <R> R fold(
        Function<T, R> said, Function<String, R> refused, Function<String, R> silent) {
      return said.apply(value);
    }
  }

  /** Slack named an error. */
  record Refused<T>(String error) implements Told<T> {
    @Override
    public <R> R fold(
        Function<T, R> said, Function<String, R> refused, Function<String, R> silent) {
      return refused.apply(error);
    }
  }

  /** Slack could not be asked, or said nothing that could be read. */
  record Silent<T>(String reason) implements Told<T> {
    @Override
    public <R> R fold(
        Function<T, R> said, Function<String, R> refused, Function<String, R> silent) {
      return silent.apply(reason);
    }
  }
}
