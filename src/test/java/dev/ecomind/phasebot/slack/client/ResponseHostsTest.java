package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHostsTest {
  private final ResponseHosts atSlack = new ResponseHosts(URI.create("https://slack.com/api/"));
  private final ResponseHosts atSandbox =
      new ResponseHosts(URI.create("http://127.0.0.1:8030/api/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.slack.com/commands/T1/2/x",
        "https://HOOKS.slack.com:443/actions/T1/2/x",
        "https://hooks.slack-gov.com/commands/T1/2/x"
      })
  void allow_slacksOwnHooks(String url) {
    assertThat(atSlack.allow(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.slack.com/commands/T1/2/x",
        "https://hooks.slack.com:8443/commands/T1/2/x",
        "https://hooks.slack.com.example.org/x",
        "https://hooks.slack.com@example.org/x",
        "https://user@hooks.slack.com/x",
        "https://slack.com/api/chat.postMessage",
        "http://127.0.0.1:8030/response/1",
        "http://169.254.169.254/latest",
        "file:///etc/passwd",
        "//hooks.slack.com/x",
        "hooks",
        "",
        "https://hooks.slack.com/ x"
      })
  void allow_nothingElse(String url) {
    assertThat(atSlack.allow(url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:8030/response/1", "https://hooks.slack.com/commands/T1/2/x"})
  void allow_theOriginOfASandboxToo(String url) {
    assertThat(atSandbox.allow(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8031/response/1",
        "https://127.0.0.1:8030/response/1",
        "http://localhost:8030/response/1"
      })
  void allow_noOtherOriginBesideASandbox(String url) {
    assertThat(atSandbox.allow(url)).isFalse();
  }
}
