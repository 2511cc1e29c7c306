package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.SandboxUser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All 19 verbs typed by a lead in one project, over HTTP against the sandbox. */
final class EveryVerbIT {
  @RegisterExtension final RunningTrial trial = RunningTrial.withSample();

  @Test
  void everyVerb_isAnsweredWithoutAViolation() {
    SandboxUser mia = trial.as("mia");
    answers(mia, "help", "status", "mine", "phase P003", "issues", "show T1", "done T1");
    answers(mia, "reopen T1 because it broke", "assign T1 @mia", "decisions", "whatif D1=EKS");
    answers(mia, "timeline", "role \"DevOps Lead\" @mia", "nudges start", "export md");
    opens(mia, "due T1 2025-10-20 because it takes longer");
    answers(mia, "snooze T1 1d");
    opens(mia, "decide D1 ECS because it is simpler");
    opens(mia, "import");
  }

  private static void answers(SandboxUser user, String... lines) {
    for (String line : lines) {
      long before = answers(user);
      String answer = user.asks("/ecomind " + line);
      assertThat(answers(user)).as("answers after " + line).isGreaterThan(before);
      assertThat(answer).as(line).isNotBlank().doesNotStartWith("🤔").doesNotStartWith("🔒");
    }
  }

  private static long answers(SandboxUser user) {
    return user.messages().stream()
        .filter(message -> message.path("ephemeral").asBoolean())
        .count();
  }

  /** A modal, which is confirmed where it has all that it needs. */
  private static void opens(SandboxUser user, String line) {
    user.types("/ecomind " + line);
    assertThat(eventually(user::modal, Optional::isPresent)).as(line).isPresent();
    if (line.contains("because")) {
      assertThat(user.submits(Map.of()).path("ok").asBoolean()).as(line).isTrue();
    }
    user.closesAll();
  }
}
