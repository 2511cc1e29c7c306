package dev.ecomind.phasebot.slack.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A raw peer that reads each whole request, counts it, and misbehaves in one way after a post. */
final class FaultyPeer implements AutoCloseable {
  private static final String FINE = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"ok\": true}";

  private final ServerSocket server;
  private final Fault fault;
  private final List<String> posts = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  FaultyPeer(Fault fault) {
    this.fault = fault;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::accept, "faulty-peer");
    thread.setDaemon(true);
    thread.start();
  }

  URI apiUrl() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/");
  }

  /** The first line of each request that came in whole. */
  List<String> posts() {
    return posts;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        sockets.add(socket);
        Thread thread = new Thread(() -> serve(socket), "faulty-peer-connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String first = readRequest(in); !first.isEmpty(); first = readRequest(in)) {
        if (!first.contains("chat.postMessage")) {
          answer(socket, FINE);
        } else if (!misbehave(socket)) {
          return;
        }
      }
    } catch (IOException e) {
      // The other side went away, as these tests make it do.
    }
  }

  /** Whether the connection still stands. */
  private boolean misbehave(Socket socket) throws IOException {
    if (fault == Fault.RESET) {
      socket.setSoLinger(true, 0);
    }
    if (fault == Fault.RESET || fault == Fault.CLOSE) {
      socket.close();
      return false;
    }
    if (fault != Fault.HANG) {
      answer(socket, fault.answer);
    }
    return true;
  }

  private static void answer(Socket socket, String answer) throws IOException {
    socket.getOutputStream().write(answer.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private String readRequest(InputStream in) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return "";
    }
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).trim());
      }
    }
    in.readNBytes(length);
    posts.add(first);
    return first;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().trim();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** What happens after a post was read. */
  enum Fault {
    CLOSE(""),
    RESET(""),
    HANG(""),
    ANSWER_408("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"),
    ANSWER_503("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"),
    ANSWER_500("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");

    private final String answer;

    Fault(String answer) {
      this.answer = answer;
    }
  }
}
