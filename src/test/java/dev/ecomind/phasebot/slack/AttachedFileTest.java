package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.slack.client.Fetched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are no documents, and documents that cannot be had. */
final class AttachedFileTest {
  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void aPicture_isNotEvenFetched() {
    ObjectNode picture =
        FakeFiles.described("plan.png").put("mimetype", "image/png").put("pretty_type", "PNG");

    chat.shortcut(LEAD, picture);

    assertThat(opened()).contains("plan.png", "of the type PNG. I read Markdown and plain text");
  }

  @Test
  void aHugeFile_isNotEvenFetched() {
    chat.shortcut(LEAD, FakeFiles.described("plan.md").put("size", 10_000_000));

    assertThat(opened()).contains("too large: I read documents of up to 5 MB");
  }

  @ParameterizedTest
  @CsvSource({"external,true", "tombstone,false", "canvas,false", "hidden_by_limit,false"})
  void aFileThatDoesNotLieWithSlack_isNotEvenFetched(String mode, boolean external) {
    chat.shortcut(
        LEAD, FakeFiles.described("plan.md").put("mode", mode).put("is_external", external));

    assertThat(opened()).contains("does not lie with Slack");
  }

  @Test
  void aFileOfAnotherWorkspace_isAskedFor() {
    chat.files.with("plan.md", RevisedReview.review());
    ObjectNode bare = FakeFiles.described("plan.md").retain("id");

    chat.shortcut(LEAD, bare.put("file_access", "check_file_info"));

    assertThat(opened()).contains("Reading the file");
    assertThat(chat.surfaces.settle().toString()).contains("What it changes");
  }

  @ParameterizedTest
  @EnumSource(Fetched.Obstacle.class)
  void whateverKeepsAFileFromBeingFetched_isSaidInWords(Fetched.Obstacle obstacle) {
    chat.shortcut(LEAD, chat.files.with("plan.md", Fetched.missed(obstacle)));

    assertThat(chat.surfaces.settle().toString()).contains("plan.md", "Nothing was changed.");
  }

  private String opened() {
    assertThat(chat.surfaces.opened).hasSize(1);
    return chat.surfaces.opened.get(0).toString();
  }
}
