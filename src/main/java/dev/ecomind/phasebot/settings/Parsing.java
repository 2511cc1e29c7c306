package dev.ecomind.phasebot.settings;

import java.util.Optional;

/**
 * What a text was understood as.
 *
 * @param value present where it was understood
 * @param wrong what is wrong with it, where it was not
 */
record Parsing<T>(Optional<T> value, String wrong) {

  static <T> Parsing<T> good(T value) {
    return new Parsing<>(Optional.of(value), "");
  }

  static <T> Parsing<T> wrong(String why) {
    return new Parsing<>(Optional.empty(), why);
  }

  static Parsing<Integer> port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
      return good(Integer.parseInt(text));
    }
    // Kubernetes sets such a value by itself where a service is named "ecomind".
    return text.startsWith("tcp://")
        ? wrong(
            "which is not a port but a service link of Kubernetes; set enableServiceLinks: false")
        : wrong("which is not a port from 0 to 65535");
  }

  static Parsing<String> host(String text) {
    return text.matches("[0-9A-Za-z.:\\[\\]%_-]+")
        ? good(text)
        : wrong("which is not a host name or address");
  }

  static Parsing<Secret> secret(String text) {
    return text.chars().anyMatch(Character::isISOControl)
        ? wrong("which has line breaks or control characters in it")
        : good(new Secret(text));
  }
}
