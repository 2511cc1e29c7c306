package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole conversation as tests write it down, and what becomes of one that is not sound. */
final class SandboxExtensionTest {
  private static final String BUTTON =
      """
      {"text":"P003 waits","blocks":[{"type":"actions","elements":[{"type":"button",
        "action_id":"decide","value":"D1","text":{"type":"plain_text","text":"Decide…"}}]}]}
      """;
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"Decide D1"},
       "submit":{"type":"plain_text","text":"Record"},"blocks":[
        {"type":"input","block_id":"why","label":{"type":"plain_text","text":"Why"},
         "element":{"type":"plain_text_input","action_id":"reason"}}]}
      """;

  @RegisterExtension private final SandboxExtension sandbox = SandboxExtension.shipped();

  @Test
  void conversation_isWrittenDownStepByStep() throws Exception {
    sandbox.bot().answers(BUTTON);
    sandbox.as("U01MIA00001").types("/ecomind status");
    assertThat(sandbox.message("mia", "phases").path("text").asText()).isEqualTo("P003 waits");

    sandbox.bot().answers("");
    sandbox.as("mia").clicks("Decide…");
    String trigger = sandbox.bot().last().payload().path("trigger_id").asText();
    sandbox.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL));
    sandbox.as("mia").submits(Map.of("reason", "faster"));

    assertThat(sandbox.bot().last().payload().at("/view/state/values/why/reason/value").asText())
        .isEqualTo("faster");
    assertThat(sandbox.as("mia").modal()).isEmpty();
    assertThat(sandbox.violations()).isEmpty();
  }

  @Test
  void violationThatNobodyAskedFor_failsTheTest() throws Exception {
    SandboxExtension careless = SandboxExtension.shipped();
    careless.beforeEach(finished());

    careless.client().chatPostMessage(r -> r.channel("C01PHASES02").text("**bold**"));

    assertThatThrownBy(() -> careless.afterEach(finished()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("shows its stars");
  }

  @Test
  void violationThatWasAskedFor_doesNot() throws Exception {
    SandboxExtension curious = SandboxExtension.shipped();
    curious.beforeEach(finished());
    curious.client().chatPostMessage(r -> r.channel("C01PHASES02").text("**bold**"));

    assertThat(curious.violations()).hasSize(1);

    assertThatCode(() -> curious.afterEach(finished())).doesNotThrowAnyException();
  }

  private static ExtensionContext finished() {
    ExtensionContext context = mock(ExtensionContext.class);
    when(context.getExecutionException()).thenReturn(Optional.empty());
    return context;
  }
}
