package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong on purpose, and how often one may call. */
final class FaultTest {
  private static final String PHASES = "C01PHASES02";

  private final Bench bench = Bench.start();
  private final MethodsClient client = bench.client();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void status_isAnsweredAsOftenAsWanted() throws Exception {
    bench.page.fault(
        "{\"method\":\"chat.postMessage\",\"kind\":\"status\",\"status\":503,\"count\":1}");

    assertThatThrownBy(() -> post("a")).isInstanceOf(SlackApiException.class);
    assertThat(post("b")).isNull();
    assertThat(bench.page.stored(PHASES)).hasSize(1);
  }

  @Test
  void tooManyRequests_nameTheWait() {
    bench.page.fault("{\"kind\":\"status\",\"status\":429,\"retry_after\":7,\"count\":1}");

    assertThatThrownBy(() -> post("a"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            e -> assertThat(e.getResponse().header("Retry-After")).isEqualTo("7"));
  }

  @Test
  void errorAfterStore_keepsTheMessage() throws Exception {
    bench.page.fault("{\"kind\":\"error_after_store\",\"count\":1}");

    String error = post("stored");

    assertThat(error).isEqualTo("fatal_error");
    assertThat(bench.page.stored(PHASES)).hasSize(1);
  }

  @Test
  void error_storesNothing() throws Exception {
    bench.page.fault("{\"kind\":\"error\",\"error\":\"internal_error\",\"count\":1}");

    assertThat(post("lost")).isEqualTo("internal_error");
    assertThat(bench.page.stored(PHASES)).isEmpty();
  }

  @Test
  void dropAfterStore_keepsTheMessageAndBreaksOff() {
    bench.page.fault("{\"channel\":\"C01PHASES02\",\"kind\":\"drop_after_store\",\"count\":2}");

    assertThatThrownBy(() -> post("stored")).isInstanceOf(IOException.class);
    assertThat(bench.page.stored(PHASES)).isNotEmpty();
  }

  @Test
  void reset_storesNothing() {
    bench.page.fault("{\"kind\":\"reset\",\"method\":\"chat.postMessage\"}");

    assertThatThrownBy(() -> post("lost")).isInstanceOf(IOException.class);
    assertThat(bench.page.stored(PHASES)).isEmpty();
  }

  @Test
  void hang_breaksOffAfterItsTime() {
    bench.page.fault("{\"kind\":\"hang\",\"millis\":50,\"count\":2}");

    assertThatThrownBy(() -> post("lost")).isInstanceOf(IOException.class);
  }

  @Test
  void slow_answersLate() throws Exception {
    bench.page.fault("{\"kind\":\"slow\",\"millis\":60,\"count\":1}");
    long start = System.nanoTime();

    assertThat(post("late")).isNull();
    assertThat(System.nanoTime() - start).isGreaterThan(60_000_000L);
  }

  @Test
  void faults_strikeByChanceThatASeedRepeats() throws Exception {
    bench.page.fault("{\"kind\":\"error\",\"probability\":0.5,\"seed\":42}");
    String first = strikes();
    bench.page.send("DELETE", "_control/faults");
    bench.page.fault("{\"kind\":\"error\",\"probability\":0.5,\"seed\":42}");

    assertThat(first).contains("x", ".");
    assertThat(strikes()).isEqualTo(first);
  }

  @Test
  void posting_isLimitedToAboutOneASecondAChannel() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(post("burst " + i)).isNull();
    }

    assertThatThrownBy(() -> post("too much"))
        .isInstanceOfSatisfying(
            SlackApiException.class, e -> assertThat(e.getResponse().code()).isEqualTo(429));
    bench.page.withoutRateLimits();
    assertThat(post("free")).isNull();
  }

  @Test
  void onePlace_hasOneLimitHoweverItIsNamed() throws Exception {
    assertThat(posted("U01DANA0002")).isEmpty();
    assertThat(posted("D01DANA0002")).isEmpty();
    assertThat(posted("U01DANA0002")).isEmpty();

    assertThatThrownBy(() -> posted("D01DANA0002")).isInstanceOf(SlackApiException.class);
    assertThat(posted("#phases")).isEmpty();
    assertThat(posted("phases")).isEmpty();
    assertThat(posted(PHASES)).isEmpty();
    assertThatThrownBy(() -> posted("#phases")).isInstanceOf(SlackApiException.class);
  }

  @Test
  void faultOfAPlace_strikesHoweverItIsNamed() throws Exception {
    bench.page.fault("{\"kind\":\"error\",\"channel\":\"C01PHASES02\",\"count\":1}");

    assertThat(posted("U01DANA0002")).isEmpty();
    assertThat(posted("#phases")).isEqualTo("internal_error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind':'earthquake'}                   | kind is one of status",
        "{'kind':'status','methd':'auth.test'}   | no field methd; it has channel, count",
        "{'kind':'duplicate','method':'x'}       | no field method; it has count",
        "{'kind':'status','count':0}             | A count is 1 or more",
        "{'kind':'status','probability':10}      | a probability 0 to 1"
      })
  void faultThatIsMistyped_isRefusedInWords(String fault, String words) throws Exception {
    ObjectNode json = Json.parseObject(fault.replace('\'', '"')).orElseThrow();

    assertThat(bench.page.post("_control/faults", json).path("error").asText()).contains(words);
    assertThat(client.authTest(r -> r).isOk()).isTrue();
  }

  @Test
  void log_tellsAllWithoutSecrets() throws Exception {
    post("hello");

    var entry = bench.page.log("chat.postMessage").get(0);
    assertThat(entry.path("direction").asText()).isEqualTo("from_bot");
    assertThat(entry.path("request").asText()).contains("hello");
    assertThat(bench.page.log().toString()).doesNotContain(Bench.TOKEN, FakeBot.SECRET);
  }

  private String strikes() throws Exception {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      pattern.append(client.authTest(r -> r).isOk() ? '.' : 'x');
    }
    return pattern.toString();
  }

  private String posted(String channel) throws Exception {
    String error = client.chatPostMessage(r -> r.channel(channel).text("x")).getError();
    return error == null ? "" : error;
  }

  private @org.jspecify.annotations.Nullable String post(String text) throws Exception {
    return client.chatPostMessage(r -> r.channel(PHASES).text(text)).getError();
  }
}
