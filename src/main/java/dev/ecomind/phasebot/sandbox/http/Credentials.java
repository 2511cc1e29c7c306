package dev.ecomind.phasebot.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A name and a secret. */
public record Credentials(String name, String secret) {

  static Optional<Credentials> decode(String base64) {
    try {
      String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Credentials[" + name + "]";
  }
}
