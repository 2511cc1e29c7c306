package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Modals: opened by trigger, filled in, submitted, stacked, closed. */
final class ModalTest {
  private static final String MODAL =
      """
      {"type":"modal","callback_id":"decide","title":{"type":"plain_text","text":"Decide"},
       "submit":{"type":"plain_text","text":"Save"},"private_metadata":"m1","notify_on_close":true,
       "blocks":[
        {"type":"input","block_id":"why","label":{"type":"plain_text","text":"Why"},
         "element":{"type":"plain_text_input","action_id":"reason","min_length":3,"max_length":20}},
        {"type":"input","block_id":"what","optional":true,
         "label":{"type":"plain_text","text":"What"},
         "element":{"type":"static_select","action_id":"option","options":[
          {"text":{"type":"plain_text","text":"ECS"},"value":"ecs"},
          {"text":{"type":"plain_text","text":"EKS"},"value":"eks"}]}},
        {"type":"actions","block_id":"acts","elements":[
          {"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"}}]}]}
      """;

  private final Bench bench = Bench.start();
  private final MethodsClient client = bench.client();
  private final SandboxUser mia = bench.page.as("mia");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void submission_carriesAllValues() throws Exception {
    open(MODAL);

    var outcome = mia.submits(Map.of("reason", "faster delivery", "option", "ECS"));

    assertThat(outcome.path("ok").asBoolean()).isTrue();
    var payload = bench.bot.last().payload();
    assertThat(payload.path("type").asText()).isEqualTo("view_submission");
    assertThat(payload.at("/user/id").asText()).isEqualTo("U01MIA00001");
    assertThat(payload.at("/view/callback_id").asText()).isEqualTo("decide");
    assertThat(payload.at("/view/private_metadata").asText()).isEqualTo("m1");
    assertThat(payload.at("/view/state/values/why/reason/value").asText())
        .isEqualTo("faster delivery");
    assertThat(payload.at("/view/state/values/what/option/selected_option/text/text").asText())
        .isEqualTo("ECS");
    assertThat(mia.modal()).isEmpty();
  }

  @Test
  void requiredAndShortInputs_areRefusedBeforeTheBotHears() throws Exception {
    open(MODAL);
    int before = bench.bot.received().size();

    var empty = mia.submits(Map.of());
    var shortText = mia.submits(Map.of("reason", "no"));

    assertThat(empty.at("/errors/why").asText()).contains("required");
    assertThat(shortText.at("/errors/why").asText()).contains("at least 3");
    assertThat(bench.bot.received()).hasSize(before);
  }

  @Test
  void errors_keepTheModalOpen() throws Exception {
    open(MODAL);
    bench.bot.answers("{\"response_action\":\"errors\",\"errors\":{\"why\":\"Say more.\"}}");

    var outcome = mia.submits(Map.of("reason", "because"));

    assertThat(outcome.at("/errors/why").asText()).isEqualTo("Say more.");
    assertThat(mia.modal()).isPresent();
    assertThat(bench.page.violations()).isEmpty();
  }

  @Test
  void errorsForUnknownBlocks_areViolations() throws Exception {
    open(MODAL);
    bench.bot.answers("{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"?\"}}");

    var outcome = mia.submits(Map.of("reason", "because"));

    assertThat(outcome.path("ok").asBoolean()).isFalse();
    assertThat(bench.page.violations()).anyMatch(words -> words.contains("nowhere"));
  }

  @Test
  void update_replacesTheViewAndKeepsWhatWasEntered() throws Exception {
    open(MODAL);
    String shown = MODAL.replace("Decide\"", "Sure?\"");
    bench.bot.answers("{\"response_action\":\"update\",\"view\":" + shown + "}");

    mia.submits(Map.of("reason", "because"));

    var modal = mia.modal().orElseThrow();
    assertThat(modal.at("/title/text").asText()).isEqualTo("Sure?");
    assertThat(modal.at("/state/values/why/reason/value").asText()).isEqualTo("because");
  }

  @Test
  void stack_holdsThreeViews() throws Exception {
    open(MODAL);
    bench.bot.answers("{\"response_action\":\"push\",\"view\":" + MODAL + "}");

    mia.submits(Map.of("reason", "because"));
    mia.submits(Map.of("reason", "because"));
    var fourth = mia.submits(Map.of("reason", "because"));

    assertThat(fourth.path("error").asText()).contains("push_limit_reached");
    assertThat(mia.modal().orElseThrow().path("previous_view_id").asText()).startsWith("V");
  }

  @Test
  void clear_closesAll() throws Exception {
    open(MODAL);
    bench.bot.answers("{\"response_action\":\"push\",\"view\":" + MODAL + "}");
    mia.submits(Map.of("reason", "because"));
    bench.bot.answers("{\"response_action\":\"clear\"}");

    mia.submits(Map.of("reason", "because"));

    assertThat(mia.modal()).isEmpty();
  }

  @Test
  void closing_isToldWhereAskedFor() throws Exception {
    open(MODAL);

    mia.closes();

    assertThat(bench.bot.last().payload().path("type").asText()).isEqualTo("view_closed");
    assertThat(bench.bot.last().payload().path("is_cleared").asBoolean()).isFalse();
    assertThat(mia.modal()).isEmpty();
  }

  @Test
  void buttonInModal_sendsTheViewWithItsState() throws Exception {
    open(MODAL);

    mia.clicks("More");

    var payload = bench.bot.last().payload();
    assertThat(payload.path("type").asText()).isEqualTo("block_actions");
    assertThat(payload.at("/container/type").asText()).isEqualTo("view");
    assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("more");
    assertThat(payload.at("/view/state/values/why/reason/type").asText())
        .isEqualTo("plain_text_input");
    assertThat(payload.has("channel")).isFalse();
    assertThat(payload.has("response_url")).isFalse();
  }

  @Test
  void choiceInInput_isRememberedButNotSent() throws Exception {
    open(MODAL);
    int before = bench.bot.received().size();

    mia.chooses("option", "eks");

    assertThat(bench.bot.received()).hasSize(before);
    assertThat(
            mia.modal()
                .orElseThrow()
                .at("/state/values/what/option/selected_option/value")
                .asText())
        .isEqualTo("eks");
  }

  @Test
  void closingAll_tellsOfEachViewFromTheTop() throws Exception {
    ViewsOpenResponse below = open(MODAL);
    mia.clicks("more");
    String trigger = bench.bot.last().payload().path("trigger_id").asText();
    var above = client.viewsPush(r -> r.triggerId(trigger).viewAsString(MODAL));
    int before = bench.bot.received().size();

    JsonNode outcome = mia.closesAll();

    assertThat(outcome.path("ok").asBoolean()).isTrue();
    assertThat(mia.modal()).isEmpty();
    List<JsonNode> told =
        bench.bot.received().stream().skip(before).map(FakeBot.Received::payload).toList();
    assertThat(told)
        .extracting(payload -> payload.at("/view/id").asText())
        .containsExactly(above.getView().getId(), below.getView().getId());
    assertThat(told).allMatch(payload -> payload.path("is_cleared").asBoolean());
  }

  @Test
  void trigger_servesOnce() throws Exception {
    String trigger = trigger();

    var first = client.viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    var second = client.viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    var third = client.viewsOpen(r -> r.triggerId("1.2.x").viewAsString(MODAL));

    assertThat(first.getError()).isNull();
    assertThat(second.getError()).isEqualTo("exchanged_trigger_id");
    assertThat(third.getError()).isEqualTo("invalid_trigger_id");
  }

  @Test
  void staleHash_isAConflict() throws Exception {
    ViewsOpenResponse opened = open(MODAL);
    String id = opened.getView().getId();

    var stale = client.viewsUpdate(r -> r.viewId(id).hash("1.old").viewAsString(MODAL));
    var fresh =
        client.viewsUpdate(r -> r.viewId(id).hash(opened.getView().getHash()).viewAsString(MODAL));
    var gone = client.viewsUpdate(r -> r.viewId("V0").viewAsString(MODAL));

    assertThat(stale.getError()).isEqualTo("hash_conflict");
    assertThat(fresh.isOk()).isTrue();
    assertThat(gone.getError()).isEqualTo("not_found");
  }

  @Test
  void badView_isRefusedWithItsPlace() throws Exception {
    String trigger = trigger();
    String tooLong = MODAL.replace("Decide\"", "A title that is far too long\"");

    var answer = client.viewsOpen(r -> r.triggerId(trigger).viewAsString(tooLong));

    assertThat(answer.getError()).isEqualTo("invalid_arguments");
    assertThat(answer.getResponseMetadata().getMessages().get(0))
        .isEqualTo("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
  }

  private ViewsOpenResponse open(String modal) throws IOException, SlackApiException {
    String trigger = trigger();
    ViewsOpenResponse opened = client.viewsOpen(r -> r.triggerId(trigger).viewAsString(modal));
    assertThat(opened.getError()).isNull();
    return opened;
  }

  private String trigger() {
    mia.types("/ecomind decide D1");
    return bench.bot.last().form().getOrDefault("trigger_id", "");
  }
}
