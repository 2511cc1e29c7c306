package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.Courier.Absent;
import dev.ecomind.phasebot.project.Courier.Found;
import dev.ecomind.phasebot.project.Courier.Trace;
import dev.ecomind.phasebot.project.Courier.Unreadable;
import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadBackTest {
  private static final UUID KEY = UUID.fromString("0b9a4b46-6d2b-5c3e-8c0f-0d6f3a2f9c11");
  private static final UUID OTHER = UUID.fromString("7b1f7f43-2d0f-5f0e-9b53-5f5a4c8f0a22");
  private static final Instant SINCE = Instant.ofEpochSecond(1_700_000_120, 500_000_000);

  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final ReadBack readBack = new ReadBack(new WebApi(http, "xoxb-1"));

  @AfterEach
  void close() {
    http.close();
    slack.close();
  }

  @Test
  void find_knowsTheMessageByItsKeyAlone() {
    slack.answering(
        "conversations.history",
        page("", "{\"ts\":\"3.0\",\"text\":\"hello\"}", marked("2.0", OTHER), marked("1.0", KEY)));

    Trace trace = readBack.find("D07", KEY, SINCE);

    assertThat(trace).isEqualTo(new Found("1.0"));
    assertThat(slack.calls("chat.delete")).isEmpty();
    assertThat(slack.calls("conversations.history").get(0).form())
        .containsEntry("channel", "D07")
        .containsEntry("oldest", "1700000000.500000")
        .containsEntry("include_all_metadata", "true");
  }

  @Test
  void find_saysAbsentAfterTheLastPage() {
    slack.answering(
        "conversations.history",
        call -> new Reply(200, Map.of(), call.field("cursor").isEmpty() ? page("next") : page("")));

    Trace trace = readBack.find("D07", KEY, SINCE);

    assertThat(trace).isEqualTo(new Absent());
    assertThat(slack.calls("conversations.history")).hasSize(2);
  }

  @Test
  void find_keepsTheOldestCopyAndDeletesLaterOnes() {
    slack.answering(
        "conversations.history",
        call ->
            new Reply(
                200,
                Map.of(),
                call.field("cursor").isEmpty()
                    ? page("next", marked("10.5", KEY), marked("9.25", KEY))
                    : page("", marked("9.125", KEY))));

    Trace trace = readBack.find("D07", KEY, SINCE);

    assertThat(trace).isEqualTo(new Found("9.125"));
    assertThat(slack.calls("chat.delete"))
        .extracting(call -> call.field("ts"))
        .containsExactly("9.25", "10.5");
  }

  @Test
  void find_findsEvenWhereATwinCannotBeDeleted() {
    slack
        .answering("conversations.history", page("", marked("2.0", KEY), marked("1.0", KEY)))
        .answering("chat.delete", "{\"ok\":false,\"error\":\"cant_delete_message\"}");

    Trace trace = readBack.find("D07", KEY, SINCE);

    assertThat(trace).isEqualTo(new Found("1.0"));
  }

  @Test
  void find_readsPastMessagesOfAnyShape() {
    slack.answering(
        "conversations.history",
        page(
            "",
            "{\"ts\":\"3.0\",\"blocks\":[{\"type\":\"table\",\"rows\":[[{\"type\":\"new\"}]]}]}",
            "{\"ts\":\"2.0\",\"metadata\":{\"event_type\":[],\"event_payload\":\"?\"}}",
            marked("1.0", KEY)));

    Trace trace = readBack.find("D07", KEY, SINCE);

    assertThat(trace).isEqualTo(new Found("1.0"));
  }

  @Test
  void find_cannotReadWhereOnePageIsMissing() {
    slack.answering(
        "conversations.history",
        call ->
            call.field("cursor").isEmpty()
                ? new Reply(200, Map.of(), page("next", marked("1.0", KEY)))
                : new Reply(429, Map.of("Retry-After", "5"), ""));

    Trace trace = readBack.find("D07", KEY, SINCE);

    assertThat(trace).isEqualTo(new Unreadable("limited for 5 s"));
  }

  private static String page(String cursor, String... messages) {
    return "{\"ok\":true,\"messages\":"
        + List.of(messages)
        + ",\"response_metadata\":{\"next_cursor\":\""
        + cursor
        + "\"}}";
  }

  private static String marked(String ts, UUID key) {
    return "{\"ts\":\"" + ts + "\",\"metadata\":" + DeliveryMark.metadata(key) + "}";
  }
}
