package dev.ecomind.phasebot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.project.NotRecorded;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class GuardTest {
  @Test
  void whatWasNotRecorded_isSaidToHaveChangedNothing() {
    assertThat(said(NotRecorded.unchanged("no", diskFull())))
        .matches(
            "That could not be recorded, and nothing was changed\\. Please try again in a minute\\."
                + " Ref `[0-9A-F]{4}`\\.");
  }

  @Test
  void whatMayHaveBeenRecorded_isNotSaidToHaveChangedNothing() {
    assertThat(said(NotRecorded.inDoubt("lost", diskFull())))
        .contains("cannot tell whether that was recorded", "Look before you repeat it")
        .doesNotContain("nothing was changed");
  }

  @Test
  void whatWentWrongOtherwise_changedNothing() {
    assertThat(said(new IllegalStateException("a defect")))
        .startsWith("That didn't work on my side; nothing was changed. Ref `");
  }

  private static Throwable diskFull() {
    return new IllegalStateException("the disk is full");
  }

  private static String said(RuntimeException failure) {
    return Guard.handle(
        "test",
        () -> {
          throw failure;
        },
        Function.identity());
  }
}
