package dev.ecomind.phasebot.slack.client;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

/** What Slack says to the wish for a socket. */
public sealed interface SocketAddress {

  <T> T fold(Function<At, T> at, Function<Nowhere, T> nowhere);

  /**
   * Where one socket may be opened, soon and once.
   *
   * @param url with a ticket in it, which is a secret until it is used
   */
  record At(URI url) implements SocketAddress {
    @Override
    public <T> T fold(Function<At, T> at, Function<Nowhere, T> nowhere) {
      return at.apply(this);
    }

    /** Without the ticket, as it may end up in a log. */
    @Override
    public String toString() {
      return "At[" + url.getHost() + "]";
    }
  }

  /**
   * No socket for now.
   *
   * @param problem Slack's own word, such as {@code invalid_auth}, or why it could not be asked
   * @param pause how long Slack wants to be left alone at least
   */
  record Nowhere(String problem, Duration pause) implements SocketAddress {
    @Override
    public <T> T fold(Function<At, T> at, Function<Nowhere, T> nowhere) {
      return nowhere.apply(this);
    }
  }
}
