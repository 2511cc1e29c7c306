package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.FakeBot.Reply;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on purpose on the way to the bot. */
final class RequestFaultTest {
  private final Bench bench = Bench.start();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void wrongSignature_isRefusedByACarefulBot() {
    bench.page.fault("{\"kind\":\"wrong_signature\",\"name\":\"/ecomind\",\"count\":1}");

    JsonNode refused = mia.types("/ecomind status");
    JsonNode taken = mia.types("/ecomind status");

    assertThat(refused.path("error").asText()).contains("HTTP 401");
    assertThat(taken.path("ok").asBoolean()).isTrue();
    assertThat(bench.bot.received()).hasSize(1);
    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void missingSignature_isRefusedByACarefulBot() {
    bench.page.fault("{\"kind\":\"no_signature\"}");

    assertThat(mia.types("/ecomind status").path("error").asText()).contains("HTTP 401");
  }

  @Test
  void timestampsThatAreOff_areRightlySigned() {
    long now = Bench.START.getEpochSecond();
    bench.page.fault("{\"kind\":\"stale_timestamp\",\"count\":1}");
    mia.types("/ecomind status");
    bench.page.fault("{\"kind\":\"future_timestamp\",\"seconds\":301,\"count\":1}");
    mia.types("/ecomind status");

    assertThat(bench.bot.received())
        .extracting(one -> one.headers().get("timestamp"))
        .containsExactly(Long.toString(now - 600), Long.toString(now + 301));
  }

  @Test
  void botThatAcceptsAStaleRequest_isAViolation() {
    bench.page.fault("{\"kind\":\"stale_timestamp\",\"count\":1}");

    mia.types("/ecomind status");

    assertThat(bench.page.violations())
        .containsExactly("/ecomind: the app accepted a request with a stale timestamp");
  }

  @Test
  void doubledEvent_comesAgainAsARetryWithItsId() {
    bench.page.fault("{\"kind\":\"duplicate\",\"name\":\"user_change\",\"count\":1}");

    rename("U01DANA0002");

    List<FakeBot.Received> both = bench.bot.received();
    assertThat(both).hasSize(2);
    assertThat(both.get(1).payload()).isEqualTo(both.get(0).payload());
    assertThat(both.get(1).headers())
        .containsEntry("retry-num", "1")
        .containsEntry("retry-reason", "http_timeout");
  }

  @Test
  void eventHeldBack_comesAfterTheNext() {
    bench.page.fault("{\"kind\":\"reorder\",\"count\":1}");

    rename("U01DANA0002");
    rename("U01SAM00003");

    assertThat(users()).containsExactly("U01SAM00003", "U01DANA0002");
  }

  @Test
  void eventHeldBack_comesWhenFaultsAreCleared() {
    bench.page.fault("{\"kind\":\"reorder\"}");
    rename("U01DANA0002");

    bench.page.send("DELETE", "_control/faults");

    assertThat(users()).containsExactly("U01DANA0002");
  }

  @Test
  void retries_endAfterTheLastWait() {
    bench.page.control(
        "limits", Json.parseObject("{\"retry_after\":[\"PT0S\",\"PT0S\"]}").orElseThrow());
    bench.bot.answers(one -> new Reply(500, ""));

    bench.page.post("_control/user", Json.object().put("id", "U01DANA0002").put("deleted", true));

    List<FakeBot.Received> all = eventually(bench.bot::received, list -> list.size() == 3);
    assertThat(all).extracting(one -> one.headers().get("retry-num")).containsExactly("", "1", "2");
    assertThat(all)
        .extracting(one -> one.headers().get("timestamp") + one.payload().path("event_id").asText())
        .containsOnly(
            Bench.START.getEpochSecond() + all.get(0).payload().path("event_id").asText());
  }

  @Test
  void unknownKind_isRefused() {
    JsonNode answer = bench.page.post("_control/faults", Json.object().put("kind", "mood"));

    assertThat(answer.path("error").asText()).startsWith("A fault's kind is one of status, ");
  }

  private List<String> users() {
    return bench.bot.received().stream()
        .map(one -> one.payload().at("/event/user/id").asText())
        .toList();
  }

  private void rename(String user) {
    bench.page.control("user", Json.object().put("id", user).put("is_admin", true));
  }
}
