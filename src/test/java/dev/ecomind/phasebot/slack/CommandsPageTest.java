package dev.ecomind.phasebot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.slack.block.VerbHelp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md} is made of what the verbs say of themselves, and its examples work. */
final class CommandsPageTest {
  private static final Path PAGE = Path.of("docs/commands.md");

  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  /** Written anew by {@code -Dgolden.write=true}. */
  @Test
  void page_isWhatTheVerbsSay() throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
    }

    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page());
  }

  @Test
  void thereAreNineteenVerbs() {
    assertThat(chat.help(Chat.LEAD)).extracting(VerbHelp::name).hasSize(19).doesNotHaveDuplicates();
  }

  @Test
  void everyExample_isUnderstood() {
    for (VerbHelp verb : chat.help(Chat.LEAD)) {
      int opened = chat.surfaces.opened.size();
      JsonNode answer = chat.type(Chat.LEAD, verb.example().replace("/ecomind ", ""));

      boolean opens = chat.surfaces.opened.size() > opened;
      assertThat(opens || !answer.path("text").asText().startsWith("🤔"))
          .as(verb.example() + " → " + answer.path("text").asText())
          .isTrue();
    }
  }

  @Test
  void everyAlias_isTheVerb() {
    for (VerbHelp verb : chat.help(Chat.LEAD)) {
      for (String alias : verb.aliases()) {
        assertThat(chat.said(Chat.LEAD, "help " + alias)).startsWith("*" + verb.name() + "*");
        assertThat(chat.said(Chat.LEAD, alias)).doesNotContain("which I do not know");
      }
    }
  }

  private String page() {
    List<VerbHelp> verbs = chat.help(Chat.LEAD);
    StringBuilder page =
        new StringBuilder(
            """
            # What `/ecomind` understands

            `/ecomind` alone is your own page, and an id alone, as in `/ecomind D1`, shows what it names.
            A verb that lacks what it is about asks for it. Everything can be done by mouse, too, in a
            direct message to the bot, and by mentioning it: `@ecomind what blocks P003?`

            - **What a verb is about** is named by its id: a phase `P003`, an issue `C2`, a task `T14`, a
              decision `D1`. An option may be cut short as long as one alone begins so.
            - **A day** is `2025-12-01`, `fri`, `tomorrow`, `+3d`, `+2wd` (working days) or `before P003`.
            - **`because`** begins a reason, which goes on to the end of the line.
            - **`project=payments`** names the project where a place has none of its own.

            The examples are those of the sample review.

            """);
    page.append("| verb | also | does | who may |\n|---|---|---|---|\n");
    for (VerbHelp verb : verbs) {
      page.append(
          "| [`%s`](#%s) | %s | %s | %s |\n"
              .formatted(
                  verb.name(),
                  verb.name(),
                  String.join(", ", verb.aliases()),
                  verb.line(),
                  verb.who()));
    }
    for (VerbHelp verb : verbs) {
      page.append("\n## ").append(verb.name()).append("\n\n```\n/ecomind ");
      page.append(verb.form()).append("\n```\n\n");
      page.append(sentence(verb.line())).append("\n\n");
      page.append("- For example: `").append(verb.example()).append("`\n");
      page.append("- Who may: ").append(verb.who()).append("\n");
      page.append("- By mouse: ").append(verb.mouse()).append("\n");
      picture(verb.name(), page);
    }
    return page.toString();
  }

  private static void picture(String verb, StringBuilder page) {
    Path picture = Path.of("docs/pictures/" + verb + ".png");
    if (Files.exists(picture)) {
      page.append("\n![The answer to /ecomind ").append(verb).append("](pictures/");
      page.append(verb).append(".png)\n");
    }
  }

  private static String sentence(String line) {
    return Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".";
  }
}
