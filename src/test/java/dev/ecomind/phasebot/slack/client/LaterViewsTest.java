package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Views that take a while to make. */
class LaterViewsTest {
  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final Windows windows = new Windows(http, new WebApi(http, "xoxb-1"));

  @AfterEach
  void close() {
    windows.close();
    http.close();
    slack.close();
  }

  @Test
  void openView_isFollowedByWhatIsReadyLater() {
    slack.answering("views.open", "{\"ok\":true,\"view\":{\"id\":\"V1\",\"hash\":\"h1\"}}");

    windows.openView("trigger-1", "{\"n\":1}", () -> "{\"n\":2}");

    Eventually.until("the update", () -> !slack.calls("views.update").isEmpty());
    assertThat(slack.calls("views.update").get(0).form())
        .containsEntry("view_id", "V1")
        .containsEntry("hash", "h1")
        .containsEntry("view", "{\"n\":2}");
  }

  @Test
  void aViewThatWasNotOpened_isNotFollowed() {
    slack.answering("views.open", "{\"ok\":false,\"error\":\"expired_trigger_id\"}");
    AtomicInteger made = new AtomicInteger();

    windows.openView("trigger-1", "{}", () -> "{\"n\":" + made.incrementAndGet() + "}");

    windows.close();
    assertThat(made).hasValue(0);
  }

  @Test
  void updateView_isMadeLaterAndSaysWhenTooManyWait() {
    for (int i = 0; i < 20; i++) {
      assertThat(windows.updateView("V1", () -> "{}")).isTrue();
    }

    assertThat(windows.updateView("V1", () -> "{}")).isFalse();
    assertThat(slack.calls("views.update")).isEmpty();
    Eventually.until("all updates", () -> slack.calls("views.update").size() == 20);
    Eventually.until("a free place", () -> windows.updateView("V1", () -> "{}"));
  }
}
