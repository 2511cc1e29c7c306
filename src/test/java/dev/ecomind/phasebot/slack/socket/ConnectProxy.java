package dev.ecomind.phasebot.slack.socket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy as companies have them, for one host that only it knows: it is this machine. */
final class ConnectProxy extends ProxySelector implements AutoCloseable {
  static final String HOST = "slack.test";

  private final ServerSocket server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  ConnectProxy() {
    try {
      server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inBackground(this::serve);
  }

  /** The first line of each request. */
  List<String> asked() {
    return asked;
  }

  @Override
  public List<Proxy> select(URI uri) {
    InetSocketAddress address =
        new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    return HOST.equals(uri.getHost())
        ? List.of(new Proxy(Proxy.Type.HTTP, address))
        : List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    asked.add("failed " + failure);
  }

  private void serve() throws IOException {
    try (Socket near = server.accept()) {
      String line = head(near.getInputStream()).lines().findFirst().orElseThrow();
      asked.add(line);
      int port = Integer.parseInt(line.replaceFirst("^CONNECT [^:]+:(\\d+) .*$", "$1"));
      try (Socket far = new Socket(InetAddress.getLoopbackAddress(), port)) {
        near.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(US_ASCII));
        inBackground(() -> near.getInputStream().transferTo(far.getOutputStream()));
        far.getInputStream().transferTo(near.getOutputStream());
      }
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    return head.toString();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void inBackground(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // The test is over.
              }
            },
            "connect-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
