package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slash commands, as people type them and as the bot hears them. */
final class SlashCommandTest {
  private final Bench bench = Bench.start();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void command_reachesTheBotSignedAndEscaped() {
    bench.bot.answers("{\"text\":\"hi\"}");

    var outcome =
        bench.page.as("mia").types("/ecomind role \"A & B <x>\" @dana #phases http://e.co/a?b=1");

    assertThat(outcome.path("ok").asBoolean()).isTrue();
    Map<String, String> form = bench.bot.last().form();
    assertThat(form)
        .containsEntry("command", "/ecomind")
        .containsEntry("user_id", "U01MIA00001")
        .containsEntry("channel_id", "C01PHASES02")
        .containsEntry("channel_name", "phases")
        .containsEntry("is_enterprise_install", "false")
        .containsEntry(
            "text",
            "role \"A &amp; B &lt;x&gt;\" <@U01DANA0002|dana> <#C01PHASES02|phases>"
                + " <http://e.co/a?b=1>");
    assertThat(form.get("response_url")).startsWith(bench.resolve("hooks/").toString());
    assertThat(bench.bot.last().headers())
        .containsEntry("timestamp", Long.toString(Bench.START.getEpochSecond()));
  }

  @Test
  void answer_isSeenOnlyByTheTypist() {
    bench.bot.answers("{\"text\":\"only you\"}");

    bench.page.as("mia").types("/ecomind status");

    var rows = bench.page.as("mia").messages();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).path("command").asText()).isEqualTo("/ecomind status");
    assertThat(rows.get(1).path("text").asText()).isEqualTo("only you");
    assertThat(rows.get(1).path("ephemeral").asBoolean()).isTrue();
    assertThat(bench.page.as("dana").messages()).isEmpty();
  }

  @Test
  void answerInChannel_publishesTheCommandToo() {
    bench.bot.answers("{\"response_type\":\"in_channel\",\"text\":\"for all\"}");

    bench.page.as("mia").types("/ecomind status share");

    var rows = bench.page.as("dana").messages();
    assertThat(rows)
        .extracting(row -> row.path("text").asText())
        .containsExactly("/ecomind status share", "for all");
  }

  @Test
  void answerInPlainText_isShown() {
    bench.bot.answers("just words");

    bench.page.as("mia").types("/ecomind");

    assertThat(bench.page.as("mia").reads()).isEqualTo("just words");
  }

  @Test
  void refusedBlocks_areShownAsFailureAndViolation() {
    bench.bot.answers("{\"blocks\":[{\"type\":\"sektion\"}]}");

    bench.page.as("mia").types("/ecomind status");

    assertThat(bench.page.as("mia").lastMessage().path("error").asText())
        .contains("invalid_blocks");
    assertThat(bench.page.violations()).isNotEmpty();
  }

  @Test
  void unknownCommand_isNotSent() {
    bench.page.as("mia").types("/nonsense");

    assertThat(bench.bot.received()).isEmpty();
    assertThat(bench.page.as("mia").lastMessage().path("error").asText()).contains("/nonsense");
  }

  @Test
  void commandInDirectMessage_namesThePlaceAsSlackDoes() {
    bench.page.as("sam").in("ecomind").types("/ecomind mine");

    assertThat(bench.bot.last().form())
        .containsEntry("channel_name", "directmessage")
        .containsEntry("channel_id", "D01SAM00003");
  }
}
