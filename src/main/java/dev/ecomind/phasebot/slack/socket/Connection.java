package dev.ecomind.phasebot.slack.socket;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.protocols.Protocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack, used once. */
final class Connection extends WebSocketClient {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final int CONNECT_MILLIS = 5_000;

  /** A submitted form with all that was typed into it is far smaller. */
  private static final int LARGEST_MESSAGE = 4 << 20;

  /** A connection that a firewall has forgotten is noticed after at most twice this long. */
  private static final int PING_SECONDS = 15;

  private final Ears ears;
  private final CountDownLatch gone = new CountDownLatch(1);
  private volatile Optional<String> failure = Optional.empty();

  Connection(URI address, Ears ears) {
    super(
        address,
        new Draft_6455(List.of(), List.of(new Protocol("")), LARGEST_MESSAGE),
        Map.of(),
        CONNECT_MILLIS);
    this.ears = ears;
    setDaemon(true);
    setTcpNoDelay(true);
    setConnectionLostTimeout(PING_SECONDS);
    proxy(address).ifPresent(this::goThrough);
  }

  /** The proxy finds the host by its name, which often only it can. */
  private void goThrough(Proxy proxy) {
    setProxy(proxy);
    setDnsResolver(null);
  }

  /** The one that calls of the Web API go through, too, where the JVM was told of one. */
  private static Optional<Proxy> proxy(URI address) {
    String scheme = "wss".equalsIgnoreCase(address.getScheme()) ? "https" : "http";
    URI asked = URI.create(scheme + "://" + address.getRawAuthority() + "/");
    return Optional.ofNullable(ProxySelector.getDefault()).stream()
        .flatMap(selector -> selector.select(asked).stream())
        .findFirst()
        .filter(proxy -> proxy.type() != Proxy.Type.DIRECT);
  }

  /** Sends unless it has been closed meanwhile. */
  boolean tell(String text) {
    try {
      send(text);
      return true;
    } catch (RuntimeException closed) { // The library's own, for each state it may be in.
      LOG.debug("Not sent, the socket is closed", closed);
      return false;
    }
  }

  /** Ends it at once, without a word. */
  void abandon() {
    closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
  }

  /** Says goodbye, and waits a little for it to be heard. */
  void leave(long millis) throws InterruptedException {
    close();
    if (!gone.await(millis, TimeUnit.MILLISECONDS)) {
      abandon();
    }
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    // Slack's own greeting counts, which follows.
  }

  @Override
  public void onMessage(String text) {
    ears.heard(this, text);
  }

  @Override
  public void onError(Exception error) {
    failure = Optional.of(error.getClass().getSimpleName());
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    gone.countDown();
    ears.closed(this, failure.orElseGet(() -> "closed with code " + code));
  }
}
