package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.Methods;
import dev.ecomind.phasebot.plan.UserId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.FormBody;

/**
 * What one person sees in answer to what that person just did: modals, the Home tab, replies at a
 * response_url. All of it is sent after the request was answered; a failure is logged, and nothing
 * that was recorded depends on it.
 */
public final class Windows implements AutoCloseable {
  private static final int WORKERS = 4;
  private static final int QUEUE = 200;
  private static final int READERS = 2;
  private static final int MOST_READINGS = 20;

  /** Within this span the answer to a request has arrived and is seen. */
  private static final Duration SETTLING = Duration.ofMillis(400);

  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final WebApi api;
  private final ResponseUrl responses;
  private final Outbox outbox;

  /** Rendered and sent one after the other, or an older Home tab could arrive last and stay. */
  private final OneAtATime homes = new OneAtATime();

  private final SlowLane slow = new SlowLane(READERS, MOST_READINGS, FAREWELL);

  public Windows(SlackHttp http, WebApi api) {
    this.api = api;
    this.responses = new ResponseUrl(http);
    this.outbox = new Outbox(WORKERS, QUEUE, FAREWELL);
  }

  /**
   * Opens a modal.
   *
   * @param triggerId good for 3 seconds and one use
   * @param view the view as JSON
   */
  public void openView(String triggerId, String view) {
    FormBody.Builder form = new FormBody.Builder().add("trigger_id", triggerId).add("view", view);
    outbox.add(Methods.VIEWS_OPEN, () -> api.call(Methods.VIEWS_OPEN, form));
  }

  /**
   * Opens a modal, and puts another view into it unless something else stands there by then.
   *
   * @param later makes the other view; may take long
   */
  public void openView(String triggerId, String view, Supplier<String> later) {
    FormBody.Builder form = new FormBody.Builder().add("trigger_id", triggerId).add("view", view);
    outbox.add(
        Methods.VIEWS_OPEN,
        () -> {
          Answer answer = api.call(Methods.VIEWS_OPEN, form);
          answer.given().map(body -> body.path("view")).ifPresent(shown -> replace(shown, later));
          return answer;
        });
  }

  private void replace(JsonNode shown, Supplier<String> later) {
    String id = shown.path("id").asText();
    String hash = shown.path("hash").asText();
    slow.add(Duration.ZERO, Methods.VIEWS_UPDATE, () -> update(id, hash, later.get()));
  }

  /** Puts another view, as JSON, in the place of one that is open. */
  public void updateView(String viewId, String view) {
    outbox.add(Methods.VIEWS_UPDATE, () -> update(viewId, "", view));
  }

  /**
   * Puts another view into a modal that is just being answered. That answer must not arrive last:
   * it would hide the view for good.
   *
   * @param later makes the view; may take long
   * @return false where so many wait that it will not be done
   */
  public boolean updateView(String viewId, Supplier<String> later) {
    return slow.add(SETTLING, Methods.VIEWS_UPDATE, () -> update(viewId, "", later.get()));
  }

  private Answer update(String viewId, String hash, String view) {
    FormBody.Builder form = new FormBody.Builder().add("view_id", viewId).add("view", view);
    return api.call(Methods.VIEWS_UPDATE, hash.isEmpty() ? form : form.add("hash", hash));
  }

  /** Does work that takes long; false where so much waits that it will not be done. */
  public boolean later(String name, Runnable work) {
    return slow.add(Duration.ZERO, name, work);
  }

  /** Shows a message to one person alone, in a conversation that the app is in, or a thread. */
  public void whisper(String channel, Optional<String> thread, UserId user, Rendered message) {
    FormBody.Builder form = posting(channel, message).add("user", user.text());
    thread.ifPresent(parent -> form.add("thread_ts", parent));
    outbox.add(Methods.CHAT_POST_EPHEMERAL, () -> api.call(Methods.CHAT_POST_EPHEMERAL, form));
  }

  /** Says something in a conversation. */
  public void say(String channel, Rendered message) {
    FormBody.Builder form = posting(channel, message).add("unfurl_links", "false");
    outbox.add(Methods.CHAT_POST_MESSAGE, () -> api.call(Methods.CHAT_POST_MESSAGE, form));
  }

  private static FormBody.Builder posting(String channel, Rendered message) {
    return new FormBody.Builder()
        .add("channel", channel)
        .add("text", message.text())
        .add("blocks", message.blocks())
        .add("parse", "none")
        .add("link_names", "false");
  }

  /**
   * Shows a Home tab whatever it showed before.
   *
   * @param view renders the view as JSON, in the background
   */
  public void publishHome(UserId user, Supplier<String> view) {
    outbox.add(Methods.VIEWS_PUBLISH, () -> homes.alone(user, () -> publish(user, "", view.get())));
  }

  /**
   * Shows a Home tab in the place of the one with this hash. Where another was shown meanwhile the
   * view is rendered again, from newer facts, and published without the hash.
   *
   * @param view renders the view as JSON, in the background
   */
  public void publishHome(UserId user, String hash, Supplier<String> view) {
    outbox.add(
        Methods.VIEWS_PUBLISH,
        () ->
            homes.alone(
                user,
                () -> {
                  Answer answer = publish(user, hash, view.get());
                  return answer.refusal().filter("hash_conflict"::equals).isPresent()
                      ? publish(user, "", view.get())
                      : answer;
                }));
  }

  /** Replies to the one person who acted, or replaces the message the person acted on. */
  public void respond(String responseUrl, Rendered message, boolean replaceOriginal) {
    String body = ResponseUrl.body(message, replaceOriginal);
    outbox.add("response_url", () -> responses.send(responseUrl, body));
  }

  private Answer publish(UserId user, String hash, String view) {
    FormBody.Builder form = new FormBody.Builder().add("user_id", user.text()).add("view", view);
    return api.call(Methods.VIEWS_PUBLISH, hash.isEmpty() ? form : form.add("hash", hash));
  }

  /** Lets what is under way finish, for at most 5 seconds. */
  @Override
  public void close() {
    slow.close();
    outbox.close();
  }
}
