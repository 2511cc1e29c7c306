package dev.ecomind.phasebot.slack.socket;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;

import dev.ecomind.phasebot.slack.client.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of the sockets, which greets and otherwise does as it is told. */
final class SocketPeer extends WebSocketServer implements AutoCloseable {
  private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch listening = new CountDownLatch(1);

  SocketPeer() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    setDaemon(true);
    setReuseAddr(true);
    start();
    try {
      listening.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException cut) {
      throw new IllegalStateException(cut);
    }
  }

  SocketAddress address() {
    return new SocketAddress.At(URI.create("ws://127.0.0.1:" + getPort() + "/link/?ticket=t"));
  }

  /** The socket that was opened as this many before it, once it is. */
  WebSocket socket(int number) {
    eventually(sockets::size, size -> size > number);
    return sockets.get(number);
  }

  int count() {
    return sockets.size();
  }

  /** Number of the socket and what came through it. */
  List<String> heard() {
    return heard;
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send("{\"type\":\"hello\",\"num_connections\":1}");
    sockets.add(socket);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    heard.add(sockets.indexOf(socket) + " left");
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    heard.add(sockets.indexOf(socket) + " " + message);
  }

  @Override
  public void onError(WebSocket socket, Exception error) {
    heard.add("error " + error);
  }

  @Override
  public void onStart() {
    listening.countDown();
  }

  @Override
  public void close() {
    try {
      stop(0);
    } catch (InterruptedException cut) {
      Thread.currentThread().interrupt();
    }
  }
}
