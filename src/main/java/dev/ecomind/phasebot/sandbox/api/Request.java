package dev.ecomind.phasebot.sandbox.api;

import java.util.ArrayList;
import java.util.List;

/** A call that has passed the general checks; it gathers what Slack would show badly. */
final class Request {
  private final Arguments arguments;
  private final String token;
  private final List<String> violations = new ArrayList<>();

  Request(Arguments arguments, String token) {
    this.arguments = arguments;
    this.token = token;
  }

  /** The token that was shown; empty where none was. */
  String token() {
    return token;
  }

  Arguments arguments() {
    return arguments;
  }

  void violations(List<String> more) {
    violations.addAll(more);
  }

  List<String> violations() {
    return List.copyOf(violations);
  }
}
