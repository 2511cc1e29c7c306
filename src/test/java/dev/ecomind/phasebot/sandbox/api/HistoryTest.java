package dev.ecomind.phasebot.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.VirtualClock;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two thousand messages, read page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HistoryTest {
  private static final String PHASES = "C01PHASES02";
  private static final int MANY = 2_000;
  private static final String MANIFEST =
      "oauth_config: {scopes: {bot: ['chat:write', 'channels:history', 'im:history']}}";

  private final VirtualClock clock = VirtualClock.fixed(Instant.parse("2025-10-07T09:00:00Z"));
  private final RateLimits limits = new RateLimits();
  private final Methods methods =
      new Methods(
          Workspace.open(App.read(MANIFEST), clock, Optional.empty(), () -> "http://127.0.0.1/"),
          new Tokens("xoxb-1"),
          limits,
          () -> "http://127.0.0.1/");
  private final List<String> written = new ArrayList<>();

  @BeforeAll
  void write() {
    limits.switchTo(false);
    for (int i = 0; i < MANY; i++) {
      written.add(post(Map.of("channel", PHASES, "text", "m" + i)));
    }
    call("chat.postEphemeral", Map.of("channel", PHASES, "user", "U01MIA00001", "text", "psst"));
    post(Map.of("channel", PHASES, "text", "reply", "thread_ts", written.get(0)));
  }

  @Test
  void pages_giveEveryMessageOnceNewestFirst() {
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = history(Map.of("limit", "100", "cursor", cursor));
      page.path("messages").forEach(message -> read.add(0, message.path("ts").asText()));
      cursor = page.at("/response_metadata/next_cursor").asText();
    } while (!cursor.isEmpty());

    assertThat(read).isEqualTo(written);
  }

  @Test
  void smallestPages_takeTimeInProportion() {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String ts : written) {
            assertThat(history(Map.of("latest", ts, "limit", "1")).has("messages")).isTrue();
          }
        });
  }

  @Test
  void longThread_isWrittenAndReadInProportion() {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 500; i++) {
            post(Map.of("channel", PHASES, "text", "r" + i, "thread_ts", written.get(7)));
          }
        });
    Map<String, String> thread = Map.of("channel", PHASES, "ts", written.get(7), "limit", "10");

    JsonNode first = call("conversations.replies", thread);

    assertThat(texts(first)).startsWith("m7", "r0").hasSize(10);
    assertThat(first.at("/messages/0/reply_count").asInt()).isEqualTo(500);
    assertThat(first.path("has_more").asBoolean()).isTrue();
  }

  @Test
  void oldestAlone_readsOnFromWhatIsKnown() {
    JsonNode next = history(Map.of("oldest", written.get(9), "limit", "3"));
    String cursor = next.at("/response_metadata/next_cursor").asText();
    JsonNode more = history(Map.of("oldest", written.get(9), "limit", "3", "cursor", cursor));

    assertThat(texts(next)).containsExactly("m12", "m11", "m10");
    assertThat(texts(more)).containsExactly("m15", "m14", "m13");
  }

  @Test
  void bounds_countOnlyWhenInclusive() {
    Map<String, String> span = Map.of("oldest", written.get(1), "latest", written.get(4));

    assertThat(texts(history(span))).containsExactly("m3", "m2");
    assertThat(
            texts(
                history(
                    Map.of("oldest", written.get(1), "latest", written.get(4), "inclusive", "1"))))
        .containsExactly("m4", "m3", "m2", "m1");
  }

  @Test
  void badReads_areRefused() {
    assertThat(error(history(Map.of("cursor", "x")))).isEqualTo("invalid_cursor");
    assertThat(error(history(Map.of("oldest", "x")))).isEqualTo("invalid_ts_oldest");
    assertThat(error(history(Map.of("limit", "-1")))).isEqualTo("invalid_arguments");
    assertThat(error(call("conversations.replies", Map.of("channel", PHASES, "ts", "1.1"))))
        .isEqualTo("thread_not_found");
    assertThat(error(call("conversations.history", Map.of("channel", "C01GENERAL1"))))
        .isEqualTo("not_in_channel");
  }

  @Test
  void lateMessage_showsItselfLater() {
    Arguments message = arguments(Map.of("channel", "U01DANA0002", "text", "late"));
    methods.run("chat.postMessage", message, Optional.of("xoxb-1"), Duration.ofMinutes(1));
    Map<String, String> direct = Map.of("channel", "D01DANA0002");

    assertThat(texts(call("conversations.history", direct))).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(texts(call("conversations.history", direct))).containsExactly("late");
  }

  private String post(Map<String, String> arguments) {
    return call("chat.postMessage", arguments).path("ts").asText();
  }

  private JsonNode history(Map<String, String> more) {
    Map<String, String> arguments = new java.util.HashMap<>(more);
    arguments.put("channel", PHASES);
    return call("conversations.history", arguments);
  }

  private JsonNode call(String method, Map<String, String> arguments) {
    return methods.run(method, arguments(arguments), Optional.of("xoxb-1")).body();
  }

  private static Arguments arguments(Map<String, String> values) {
    try {
      return Arguments.of(values, "", "", true);
    } catch (SlackError unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  private static String error(JsonNode answer) {
    return answer.path("error").asText();
  }

  private static List<String> texts(JsonNode page) {
    List<String> texts = new ArrayList<>();
    page.path("messages").forEach(message -> texts.add(message.path("text").asText()));
    return texts;
  }
}
