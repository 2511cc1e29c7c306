package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHostsTest {
  private final FileHosts atSlack = new FileHosts(URI.create("https://slack.com/api/"));
  private final FileHosts atSandbox = new FileHosts(URI.create("http://127.0.0.1:8030/api/"));
  private final FileHosts atPeer = new FileHosts(URI.create("http://peer.example.org:8030/api/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://files.slack.com/files-pri/T1-F1/download/plan.md",
        "https://FILES.slack.com:443/files-pri/T1-F1/plan.md",
        "https://files.slack-gov.com/files-pri/T1-F1/plan.md",
        "https://abc.slack-files.com/T1-F1-x"
      })
  void allow_slacksOwnFileHosts(String url) {
    assertThat(atSlack.allow(url)).isTrue();
    assertThat(atSandbox.allow(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://files.slack.com/files-pri/T1-F1/plan.md",
        "https://files.slack.com:8443/files-pri/T1-F1/plan.md",
        "https://files.slack.com.example.org/plan.md",
        "https://files.slack.com@example.org/plan.md",
        "https://token@files.slack.com/plan.md",
        "https://example.org/files.slack.com/plan.md",
        "https://slack-files.com.example.org/plan.md",
        "https://evilslack-files.com/plan.md",
        "https://hooks.slack.com/plan.md",
        "https://slack.com/plan.md",
        "http://127.0.0.1:8030/files-pri/T1-F1/plan.md",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]:3001/metrics",
        "file:///etc/passwd",
        "//files.slack.com/plan.md",
        "files.slack.com",
        "",
        "https://files.slack.com/ plan.md",
        "https://files.slack.com\\@example.org/plan.md"
      })
  void allow_nothingElse(String url) {
    assertThat(atSlack.allow(url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8030/files-pri/T1-F1/plan.md"})
  void allow_theOriginOfASandboxToo(String url) {
    assertThat(atSandbox.allow(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8031/files-pri/T1-F1/plan.md",
        "https://127.0.0.1:8030/files-pri/T1-F1/plan.md",
        "http://localhost:8030/files-pri/T1-F1/plan.md"
      })
  void allow_noOtherOriginBesideASandbox(String url) {
    assertThat(atSandbox.allow(url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://peer.example.org:8030/files-pri/T1-F1/plan.md"})
  void allow_noOpenLineToAnotherMachine(String url) {
    assertThat(atPeer.allow(url)).isFalse();
  }
}
