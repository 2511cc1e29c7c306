package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack's words for calls that cannot be done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RefusalsTest {
  private static final String PHASES = "C01PHASES02";
  private static final String MODAL =
      """
      {"type":"modal","external_id":"%s","private_metadata":"%s",
       "title":{"type":"plain_text","text":"T"},"blocks":[{"type":"divider"}]}""";

  private final Bench bench =
      Bench.start(
          ClientWalk.manifest()
              .replace("      - team:read", "      - team:read\n      - mpim:write"));
  private final RawApi api = new RawApi(bench);
  private final Map<String, String> known = new HashMap<>();

  @BeforeAll
  void post() throws Exception {
    bench.page.withoutRateLimits();
    known.put("own", bench.client().chatPostMessage(r -> r.channel(PHASES).text("x")).getTs());
    bench.page.as("mia").types("mine");
    known.put("mine", bench.page.as("mia").lastMessage().path("ts").asText());
    bench.page.control(
        "channel", Json.object().put("id", "C01GENERAL1").put("invite", "U01ECOMIND8"));
    known.put(
        "archived",
        bench.client().chatPostMessage(r -> r.channel("C01GENERAL1").text("x")).getTs());
    bench.page.control("channel", Json.object().put("id", "C01GENERAL1").put("archived", true));
    bench.page.control("channel", Json.object().put("id", PHASES).put("invite", "U01PAT00007"));
  }

  @AfterAll
  void stop() {
    bench.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          team.info                     | team=T0ELSEWHERE                          | team_not_found
          bots.info                     | bot=B0NOBODY                              | bot_not_found
          usergroups.users.list         | usergroup=S0NOBODY                        | no_such_subteam
          users.info                    | user=U0NOBODY                             | user_not_found
          chat.postMessage              | channel=C01PHASES02&text=x&as_user=true   | as_user_not_supported
          chat.postMessage              | channel=C01PHASES02&text=x&thread_ts=1.1  | cannot_reply_to_message
          chat.postMessage              | channel=C01PHASES02&text=x&metadata=[     | invalid_metadata_format
          chat.postMessage              | channel=C01PHASES02&text=x&metadata={"a":1} | invalid_metadata_schema
          chat.postEphemeral            | channel=C01PHASES02&user=U0NOBODY&text=x  | user_not_in_channel
          chat.postEphemeral            | channel=C01PHASES02&user=U01PAT00007&text=x | user_not_in_channel
          chat.postEphemeral            | channel=C01PHASES02&user=U01MIA00001&text=x&attachments={} | invalid_attachments
          chat.update                   | channel=C01GENERAL1&ts=$archived&text=x   | is_inactive
          chat.delete                   | channel=C01PHASES02&ts=$mine              | cant_delete_message
          chat.getPermalink             | channel=C01PHASES02&message_ts=1.1        | message_not_found
          conversations.open            | prevent_creation=true                     | users_list_not_supplied
          conversations.open            | channel=C01PHASES02                       | method_not_supported_for_channel_type
          conversations.open            | users=U01MIA00001,U01DANA0002             | too_many_users
          conversations.members         | channel=C01PHASES02&limit=none            | invalid_limit
          conversations.members         | channel=C01PHASES02&cursor=none           | invalid_cursor
          conversations.history         | channel=C01PHASES02&latest=noon           | invalid_ts_latest
          conversations.history         | channel=C01PHASES02&oldest=noon           | invalid_ts_oldest
          conversations.replies         | channel=C01PHASES02&ts=1.1                | thread_not_found
          files.getUploadURLExternal    | filename=a&length=0                       | missing_argument
          files.getUploadURLExternal    | filename=a&length=99000000                | file_upload_size_restricted
          files.getUploadURLExternal    | filename=a&length=2000000&snippet_type=text | snippet_too_large
          files.completeUploadExternal  | files=[{"id":"F0"}]&channel_id=C01GENERAL1 | posting_to_channel_denied
          files.completeUploadExternal  | files=[{"id":"F0"}]&channel_id=phases     | invalid_channel
          files.completeUploadExternal  | files=[{"id":"F0"}]                       | file_not_found
          views.open                    | trigger_id=1.2.3&view=$modal              | invalid_trigger_id
          views.update                  | view_id=V0&view=$modal                    | not_found
          """)
  void call_isRefusedWithSlacksWord(String method, String arguments, String word) {
    Map<String, String> given = new HashMap<>();
    for (String pair : arguments.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      given.put(sides[0], meant(sides[1]));
    }

    assertThat(api.form(method, given).path("error").asText()).isEqualTo(word);
  }

  @Test
  void whatIsTooLarge_isRefused() {
    String section =
        "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\""
            + "x".repeat(2900)
            + "\"}}";
    String large = "{\"event_type\":\"e\",\"event_payload\":{\"k\":\"" + "x".repeat(9000) + "\"}}";

    assertThat(post("blocks", "[" + (section + ",").repeat(4) + section + "]"))
        .isEqualTo("msg_blocks_too_long");
    assertThat(post("metadata", large)).isEqualTo("metadata_too_large");
    assertThat(post("attachments", "[" + "{\"text\":\"x\"},".repeat(100) + "{\"text\":\"x\"}]"))
        .isEqualTo("too_many_attachments");
    assertThat(open(MODAL.formatted("", "x".repeat(260_000)))).isEqualTo("view_too_large");
    assertThat(
            error(
                "files.getUploadURLExternal",
                Map.of("filename", "a", "length", "9", "alt_txt", "x".repeat(1_001))))
        .isEqualTo("alt_txt_too_large");
  }

  @Test
  void secondViewOfAnExternalId_isRefused() {
    assertThat(open(MODAL.formatted("mine", ""))).isEmpty();

    bench.page.as("dana").types("/ecomind status");

    assertThat(
            error(
                "views.open", Map.of("trigger_id", trigger(), "view", MODAL.formatted("mine", ""))))
        .isEqualTo("duplicate_external_id");
  }

  @Test
  void appWithoutAHomeTab_publishesNone() {
    String manifest = Bench.manifest().replace("home_tab_enabled: true", "home_tab_enabled: false");

    try (Bench homeless = Bench.start(manifest)) {
      String view = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
      var answer =
          new RawApi(homeless)
              .form("views.publish", Map.of("user_id", "U01MIA00001", "view", view));

      assertThat(answer.path("error").asText()).isEqualTo("not_enabled");
    }
  }

  private String meant(String value) {
    return value.equals("$modal")
        ? MODAL.formatted("", "")
        : value.startsWith("$") ? known.getOrDefault(value.substring(1), "") : value;
  }

  private String open(String view) {
    bench.page.as("mia").types("/ecomind status");
    return error("views.open", Map.of("trigger_id", trigger(), "view", view));
  }

  private String trigger() {
    return FormText.parse(bench.bot.last().body()).getOrDefault("trigger_id", "");
  }

  private String post(String name, String value) {
    return error("chat.postMessage", Map.of("channel", PHASES, "text", "x", name, value));
  }

  private String error(String method, Map<String, String> arguments) {
    return api.form(method, arguments).path("error").asText();
  }
}
