package dev.ecomind.phasebot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The HTTP server, reachable from this machine only. */
final class LoopbackServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int THREADS = 200;

  private final Server server;
  private final ServerConnector connector;

  LoopbackServer(int port, Handler handler, Consumer<ServerWebSocketContainer> sockets) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("sandbox");
    threads.setDaemon(true);
    threads.setStopTimeout(500);
    server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(true);
    connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(90_000);
    server.addConnector(connector);
    WebSocketUpgradeHandler upgrades = WebSocketUpgradeHandler.from(server, sockets);
    upgrades.setHandler(handler);
    server.setHandler(upgrades);
    server.setStopTimeout(0);
  }

  void start() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The sandbox cannot listen on " + LOOPBACK + ":" + connector.getPort(), e);
    } catch (Exception e) {
      throw new IllegalStateException("The sandbox's HTTP server did not start.", e);
    }
  }

  URI address() {
    return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The sandbox's HTTP server did not stop.", e);
    }
  }
}
