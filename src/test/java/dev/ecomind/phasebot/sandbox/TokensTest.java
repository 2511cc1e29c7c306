package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tokens: granted for a code, renewed, revoked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TokensTest {
  private final Bench bench =
      Bench.start(
          Bench.manifest()
              .replace("token_rotation_enabled: false", "token_rotation_enabled: true"));
  private final RawApi api = new RawApi(bench);

  @AfterAll
  void stop() {
    bench.close();
  }

  @Test
  void badGrants_areRefused() {
    assertThat(access(Map.of("client_id", "1.2"))).isEqualTo("invalid_client_id");
    assertThat(access(Map.of("client_secret", "x"))).isEqualTo("bad_client_secret");
    assertThat(access(Map.of("code", "x"))).isEqualTo("invalid_code");
    assertThat(access(Map.of("redirect_uri", "http://127.0.0.1:1/other")))
        .isEqualTo("bad_redirect_uri");
    assertThat(access(Map.of("grant_type", "password"))).isEqualTo("invalid_grant_type");
    assertThat(access(Map.of("grant_type", "refresh_token", "refresh_token", "x")))
        .isEqualTo("invalid_refresh_token");
  }

  @Test
  void code_isGoodForOneToken() {
    String code = new ClientWalk(bench).code();

    assertThat(access(Map.of("code", code))).isEmpty();
    assertThat(access(Map.of("code", code))).isEqualTo("invalid_code");
  }

  @Test
  void rotatedToken_isRenewedOnce() {
    JsonNode granted = grant(Map.of());
    Map<String, String> renewal =
        Map.of(
            "grant_type", "refresh_token", "refresh_token", granted.path("refresh_token").asText());

    assertThat(granted.path("expires_in").asInt()).isEqualTo(43_200);
    assertThat(grant(renewal).path("access_token").asText()).startsWith("xoxb-");
    assertThat(access(renewal)).isEqualTo("invalid_refresh_token");
  }

  @Test
  void revocation_isToldToTheApp() throws Exception {
    String token = grant(Map.of()).path("access_token").asText();

    assertThat(bench.client(token).authRevoke(r -> r.test(true)).isRevoked()).isFalse();
    assertThat(bench.client(token).authRevoke(r -> r).isRevoked()).isTrue();

    eventually(() -> bench.page.log("tokens_revoked"), entries -> !entries.isEmpty());
    assertThat(bench.page.log().toString()).doesNotContain(token);
  }

  private String access(Map<String, String> different) {
    return grant(different).path("error").asText();
  }

  private JsonNode grant(Map<String, String> different) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("client_id", "1000000000001.1000000000002");
    arguments.put("client_secret", "sandbox-client-secret");
    arguments.put("code", new ClientWalk(bench).code());
    arguments.put("redirect_uri", ClientWalk.REDIRECT);
    arguments.putAll(different);
    return api.form("oauth.v2.access", arguments);
  }
}
