package dev.ecomind.phasebot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignatureTest {
  // The vector of Slack's documentation, "Verifying requests from Slack".
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final long TIMESTAMP = 1531420618L;
  static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
          + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
          + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
  static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

  @Test
  void publishedVector_matches() {
    assertThat(matches(SECRET, BODY, SIGNATURE)).isTrue();
  }

  @Test
  void anythingElse_doesNotMatch() {
    assertThat(matches("other", BODY, SIGNATURE)).isFalse();
    assertThat(matches(SECRET, BODY + "&more=1", SIGNATURE)).isFalse();
    assertThat(matches(SECRET, BODY, SIGNATURE.substring(3))).isFalse();
    assertThat(matches(SECRET, BODY, "")).isFalse();
    assertThat(matches(SECRET, BODY, "v0=é")).isFalse();
  }

  @Test
  void eitherSecret_mayHaveSigned_whileTheyAreRotated() {
    Signature rotating = new Signature(List.of("newer", SECRET));

    assertThat(
            rotating.matches(
                String.valueOf(TIMESTAMP), BODY.getBytes(StandardCharsets.UTF_8), SIGNATURE))
        .isTrue();
  }

  private static boolean matches(String secret, String body, String signature) {
    return new Signature(List.of(secret))
        .matches(String.valueOf(TIMESTAMP), body.getBytes(StandardCharsets.UTF_8), signature);
  }
}
