package dev.ecomind.phasebot.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A wire to the server that can be cut at the moment at which a transaction commits. */
final class CutWire implements Closeable {
  private final ServerSocket door;
  private final int server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Cut cut = Cut.NEVER;

  private final Queue<Socket> clients = new ConcurrentLinkedQueue<>();

  /** When the next commit is cut off. */
  enum Cut {
    NEVER,
    /** The server never reads it. */
    BEFORE,
    /** The server does it, and its answer is lost. */
    AFTER,
    /** As before, and nobody reaches the server from then on. */
    AFTER_FOR_GOOD
  }

  CutWire(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  StoreSettings to(StoreSettings settings) {
    return new StoreSettings(
        settings.url().replaceFirst(":" + server + "/", ":" + door.getLocalPort() + "/"),
        settings.patience());
  }

  synchronized void cut(Cut when) {
    cut = when;
  }

  /** What is ordered and not done yet. */
  synchronized Cut cut() {
    return cut;
  }

  private synchronized Cut due() {
    Cut due = cut;
    cut = Cut.NEVER;
    return due;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        clients.add(client);
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        threads.execute(() -> carry(client, upstream, true));
        threads.execute(() -> carry(upstream, client, false));
      }
    } catch (IOException closed) {
      threads.shutdown();
    }
  }

  private void carry(Socket from, Socket to, boolean asks) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (asks && commits(buffer, read)) {
          Cut now = due();
          if (now != Cut.NEVER) {
            cut(now, from, to, Arrays.copyOf(buffer, read));
            return;
          }
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException ended) {
      // Whoever is at the other end sees it, too.
    }
  }

  private void cut(Cut when, Socket client, Socket upstream, byte[] commit) throws IOException {
    if (when == Cut.AFTER_FOR_GOOD) {
      door.close();
      for (Socket other : clients) {
        other.close();
      }
    }
    client.close();
    if (when != Cut.BEFORE) {
      upstream.getOutputStream().write(commit);
      upstream.shutdownOutput();
      // The server hangs up when it has done all that it was told.
      upstream.getInputStream().readAllBytes();
    }
  }

  private static boolean commits(byte[] buffer, int length) {
    return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}
