package dev.ecomind.phasebot.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainQuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what blocks P003?                         | phase P003",
        "What is blocking p003                     | phase P003",
        "can P003 start?                           | phase P003",
        "is P002 ready to go?                      | phase P002",
        "why is P003 blocked?                      | show P003",
        "who owns T14?                             | show T14",
        "Who decides D1?                           | show D1",
        "when is D1 due?                           | show D1",
        "when does P003 start?                     | show P003",
        "by when do we need D1?                    | show D1",
        "what if D1 is EKS?                        | whatif D1",
        "what happens if D1 is delayed?            | whatif D1",
        "what is C2?                               | show C2",
        "what's T9                                 | show T9",
        "what do I owe?                            | mine",
        "what's on my plate today?                 | mine",
        "what needs to be decided?                 | decisions",
        "which decisions are open?                 | decisions",
        "when will we be done?                     | timeline",
        "show me the timeline please               | timeline",
        "how are we doing?                         | status",
        "where are we?                             | status",
        "what blocks us?                           | status",
        "any critical issues?                      | issues",
        "who is the DevOps Lead?                   | role"
      })
  void question_isTheLineThatAnswersIt(String asked, String line) {
    assertThat(PlainQuestion.line(asked)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "good morning", "thank you!", "did you see the game?", "P", "🎉"})
  void anythingElse_isNotUnderstood(String said) {
    assertThat(PlainQuestion.line(said)).isEmpty();
  }

  @Test
  void longQuestion_isReadAtOnce() {
    String hostile = "what ".repeat(800) + "block";

    assertThat(PlainQuestion.line(hostile)).isEmpty();
  }
}
