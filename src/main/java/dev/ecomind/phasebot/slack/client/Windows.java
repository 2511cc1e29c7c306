package dev.ecomind.phasebot.slack.client;

import com.slack.api.methods.Methods;
import dev.ecomind.phasebot.plan.UserId;
import java.time.Duration;
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
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final WebApi api;
  private final ResponseUrl responses;
  private final Outbox outbox;

  public Windows(SlackHttp http, WebApi api) {
    this(http, api, new Outbox(WORKERS, QUEUE, FAREWELL));
  }

  Windows(SlackHttp http, WebApi api, Outbox outbox) {
    this.api = api;
    this.responses = new ResponseUrl(http);
    this.outbox = outbox;
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

  /** Puts another view, as JSON, in the place of one that is open. */
  public void updateView(String viewId, String view) {
    FormBody.Builder form = new FormBody.Builder().add("view_id", viewId).add("view", view);
    outbox.add(Methods.VIEWS_UPDATE, () -> api.call(Methods.VIEWS_UPDATE, form));
  }

  /**
   * Shows a Home tab whatever it showed before.
   *
   * @param view renders the view as JSON, in the background
   */
  public void publishHome(UserId user, Supplier<String> view) {
    outbox.add(Methods.VIEWS_PUBLISH, () -> publish(user, "", view.get()));
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
        () -> {
          Answer answer = publish(user, hash, view.get());
          return answer.refusal().filter("hash_conflict"::equals).isPresent()
              ? publish(user, "", view.get())
              : answer;
        });
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
    outbox.close();
  }
}
