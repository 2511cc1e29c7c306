package dev.ecomind.phasebot.slack.socket;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConnectionTest implements Ears {
  private final SocketPeer peer = new SocketPeer();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    peer.close();
  }

  @Test
  void proxyOfTheJvm_isGoneThrough() throws Exception {
    ProxySelector before = ProxySelector.getDefault();
    try (ConnectProxy proxy = new ConnectProxy()) {
      ProxySelector.setDefault(proxy);
      Connection connection;
      try {
        connection =
            new Connection(
                URI.create("ws://" + ConnectProxy.HOST + ":" + peer.getPort() + "/link/"), this);
      } finally {
        ProxySelector.setDefault(before);
      }
      connection.connect();

      eventually(() -> heard, words -> !words.isEmpty());
      assertThat(heard.get(0)).contains("hello");
      assertThat(proxy.asked().get(0)).startsWith("CONNECT slack.test:" + peer.getPort());
      connection.leave(20_000);
    }
  }

  @Test
  void whatIsToldAfterTheEnd_isNotSent() throws Exception {
    Connection connection =
        new Connection(URI.create("ws://127.0.0.1:" + peer.getPort() + "/link/"), this);
    assertThat(connection.tell("too early")).isFalse();
    connection.connect();
    eventually(() -> heard, words -> !words.isEmpty());
    assertThat(connection.tell("in time")).isTrue();

    connection.leave(20_000);

    assertThat(connection.tell("too late")).isFalse();
    eventually(peer::heard, said -> said.contains("0 left"));
    assertThat(peer.heard()).containsExactly("0 in time", "0 left");
    eventually(() -> heard, words -> words.contains("closed with code 1000"));
  }

  @Override
  public void heard(Connection connection, String text) {
    heard.add(text);
  }

  @Override
  public void closed(Connection connection, String problem) {
    heard.add(problem);
  }
}
