package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.Methods;
import dev.ecomind.phasebot.project.Courier.Absent;
import dev.ecomind.phasebot.project.Courier.Found;
import dev.ecomind.phasebot.project.Courier.Trace;
import dev.ecomind.phasebot.project.Courier.Unreadable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into a conversation for a message that may or may not have arrived. */
final class ReadBack {
  private static final Logger LOG = LoggerFactory.getLogger(ReadBack.class);

  /** How far Slack's clock may be from ours. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final int PAGE = 200;
  private static final int MOST_PAGES = 50;

  private final WebApi api;

  ReadBack(WebApi api) {
    this.api = api;
  }

  /** The oldest copy stays: it is the one that people may have answered to. */
  Trace find(String channel, UUID key, Instant since) {
    List<String> copies = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      Answer answer = api.call(Methods.CONVERSATIONS_HISTORY, history(channel, since, cursor));
      if (answer.given().isEmpty()) {
        return new Unreadable(answer.problem());
      }
      JsonNode body = answer.given().get();
      for (JsonNode message : body.path("messages")) {
        if (DeliveryMark.isOn(message, key)) {
          copies.add(message.path("ts").asText());
        }
      }
      cursor = body.path("response_metadata").path("next_cursor").asText();
      if (cursor.isEmpty()) {
        return settled(channel, copies);
      }
    }
    return copies.isEmpty() ? new Unreadable("too_many_messages") : settled(channel, copies);
  }

  private Trace settled(String channel, List<String> copies) {
    if (copies.isEmpty()) {
      return new Absent();
    }
    copies.sort(Comparator.comparing(BigDecimal::new));
    copies.stream().skip(1).forEach(twin -> delete(channel, twin));
    return new Found(copies.get(0));
  }

  private void delete(String channel, String twin) {
    FormBody.Builder form = new FormBody.Builder().add("channel", channel).add("ts", twin);
    Answer answer = api.call(Methods.CHAT_DELETE, form);
    if (answer.given().isPresent()) {
      LOG.info("Removed a second copy of a message: channel={} ts={}", channel, twin);
    } else {
      LOG.warn(
          "A second copy of a message stays: channel={} ts={} error={}",
          channel,
          twin,
          answer.problem());
    }
  }

  private static FormBody.Builder history(String channel, Instant since, String cursor) {
    Instant oldest = since.minus(SKEW);
    FormBody.Builder form =
        new FormBody.Builder()
            .add("channel", channel)
            .add("oldest", timestamp(oldest))
            .add("inclusive", "true")
            .add("include_all_metadata", "true")
            .add("limit", Integer.toString(PAGE));
    return cursor.isEmpty() ? form : form.add("cursor", cursor);
  }

  private static String timestamp(Instant moment) {
    return String.format(Locale.ROOT, "%d.%06d", moment.getEpochSecond(), moment.getNano() / 1_000);
  }
}
