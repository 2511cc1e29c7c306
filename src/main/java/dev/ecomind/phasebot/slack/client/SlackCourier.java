package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Recipient;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries letters to Slack and says, of each, whether it arrived, was refused, or nobody knows. */
public final class SlackCourier implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(SlackCourier.class);

  /** Why a message cannot be written over. */
  private static final Set<String> GONE =
      Set.of("message_not_found", "cant_update_message", "edit_window_closed");

  private final WebApi api;
  private final Function<Letter, Rendered> rendering;
  private final ReadBack readBack;

  public SlackCourier(WebApi api, Function<Letter, Rendered> rendering) {
    this.api = api;
    this.rendering = rendering;
    this.readBack = new ReadBack(api);
  }

  @Override
  public Receipt open(Recipient recipient) {
    if (!recipient.isUser()) {
      return new Done(recipient.id());
    }
    FormBody.Builder form = new FormBody.Builder().add("users", recipient.id());
    Answer answer = api.call(Methods.CONVERSATIONS_OPEN, form);
    return harmless(answer, body -> body.path("channel").path("id").asText());
  }

  @Override
  public Receipt post(String channel, Letter letter, UUID key) {
    Rendered message = rendering.apply(letter);
    Receipt receipt =
        letter
            .replaces()
            .map(ts -> replace(channel, ts, message, key))
            .orElseGet(() -> postOnce(channel, message, key));
    if (message.hasBlocks()
        && receipt instanceof Refused refused
        && refused.blame() == Blame.MESSAGE) {
      // It was refused for sure, so this is still the first message that appears.
      LOG.warn("Slack refused the blocks, posting plain text: key={} {}", key, refused.error());
      return postOnce(channel, message.plain(), key);
    }
    return receipt;
  }

  @Override
  public Trace find(String channel, UUID key, Instant since) {
    return readBack.find(channel, key, since);
  }

  @Override
  public Receipt permalink(String channel, String ts) {
    FormBody.Builder form = new FormBody.Builder().add("channel", channel).add("message_ts", ts);
    Answer answer = api.call(Methods.CHAT_GET_PERMALINK, form);
    return harmless(answer, body -> body.path("permalink").asText());
  }

  /** Takes the place of a message; where that is gone, it is a new one. */
  private Receipt replace(String channel, String ts, Rendered message, UUID key) {
    var request =
        ChatUpdateRequest.builder()
            .channel(channel)
            .ts(ts)
            .text(message.text())
            .metadataAsString(DeliveryMark.metadata(key))
            .parse("none")
            .linkNames(false);
    if (message.hasBlocks()) {
      request.blocksAsString(message.blocks());
    }
    Answer answer = api.call(Methods.CHAT_UPDATE, RequestFormBuilder.toForm(request.build()));
    return answer.fold(
        body -> named(body.path("ts").asText(), new Unclear("no_ts")),
        Limited::new,
        error ->
            GONE.contains(error)
                ? postOnce(channel, message, key)
                : new Refused(error, Blames.of(error)),
        Unclear::new);
  }

  private Receipt postOnce(String channel, Rendered message, UUID key) {
    var request =
        ChatPostMessageRequest.builder()
            .channel(channel)
            .text(message.text())
            .metadataAsString(DeliveryMark.metadata(key))
            .parse("none")
            .linkNames(false)
            .unfurlLinks(false)
            .unfurlMedia(false);
    if (message.hasBlocks()) {
      request.blocksAsString(message.blocks());
    }
    Answer answer = api.call(Methods.CHAT_POST_MESSAGE, RequestFormBuilder.toForm(request.build()));
    return answer.fold(
        body -> named(body.path("ts").asText(), new Unclear("no_ts")),
        Limited::new,
        error -> new Refused(error, Blames.of(error)),
        Unclear::new);
  }

  /** Of a call that may be repeated without harm: silence is a refusal that blames nobody. */
  private static Receipt harmless(Answer answer, Function<JsonNode, String> id) {
    return answer.fold(
        body -> named(id.apply(body), new Refused("unreadable_answer", Blame.NOBODY)),
        Limited::new,
        error -> new Refused(error, Blames.of(error)),
        reason -> new Refused(reason, Blame.NOBODY));
  }

  private static Receipt named(String id, Receipt otherwise) {
    return id.isEmpty() ? otherwise : new Done(id);
  }
}
