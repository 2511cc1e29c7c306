package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Even at DEBUG and in every failure, no log line shows a token, a reply address or a text. */
class SilenceAboutSecretsTest {
  private static final String TOKEN = "xoxb-very-secret";

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final WebApi api = new WebApi(http, TOKEN);

  @BeforeEach
  void listen() {
    lines.start();
    root.addAppender(lines);
    root.setLevel(Level.DEBUG);
  }

  @AfterEach
  void close() {
    root.setLevel(before);
    root.detachAppender(lines);
    http.close();
    slack.close();
  }

  @Test
  void failures_showNoSecret() {
    slack
        .answering("chat.postMessage", "{\"ok\":false,\"error\":\"invalid_blocks\"}")
        .answering("conversations.history", call -> new Reply(500, Map.of(), TOKEN))
        .answering("response/secret-address", call -> new Reply(404, Map.of(), "used_url"));
    SlackCourier courier = new SlackCourier(api, letter -> Letters.RENDERED);

    courier.post("D07", Letters.nudge(), UUID.randomUUID());
    courier.find("D07", UUID.randomUUID(), Instant.EPOCH);
    try (Windows windows = new Windows(http, api)) {
      windows.openView("secret-trigger", "{}");
      windows.respond(slack.origin() + "/response/secret-address", Letters.RENDERED, true);
      windows.respond("https://example.org/secret-address", Letters.RENDERED, true);
    }

    assertThat(written())
        .anyMatch(line -> line.contains("call=response_url problem=http_404"))
        .anyMatch(line -> line.contains("problem=response_url_not_allowed"))
        .noneMatch(line -> line.contains("secret"))
        .noneMatch(line -> line.contains(Letters.RENDERED.text()));
  }

  @Test
  void token_isNotShownWhereItCannotBeOne() {
    assertThatThrownBy(() -> new WebApi(http, TOKEN + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(TOKEN);
  }

  private List<String> written() {
    List<String> written = new ArrayList<>();
    for (ILoggingEvent event : List.copyOf(lines.list)) {
      String trace =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      written.add(event.getFormattedMessage() + trace);
    }
    return written;
  }
}
