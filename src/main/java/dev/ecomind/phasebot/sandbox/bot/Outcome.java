package dev.ecomind.phasebot.sandbox.bot;

import java.util.Optional;

/** How something that a person did ended: well, or not, in words. */
public record Outcome(boolean isOk, Optional<String> error) {
  static final Outcome OK = new Outcome(true, Optional.empty());

  static Outcome failed(String words) {
    return new Outcome(false, Optional.of(words));
  }

  static Outcome of(Answer answer) {
    return answer.failure().map(Outcome::failed).orElse(OK);
  }
}
