package dev.ecomind.phasebot.sandbox.api;

import java.util.List;

/** Slack's answer {@code ok: false}, with its word for the reason. */
final class SlackError extends Exception {
  private static final long serialVersionUID = 1L;

  private final String word;
  private final transient List<String> messages;
  private final String neededScope;

  SlackError(String word) {
    this(word, List.of());
  }

  /** The messages go into {@code response_metadata}. */
  SlackError(String word, List<String> messages) {
    this(word, messages, "");
  }

  private SlackError(String word, List<String> messages, String neededScope) {
    super(word);
    this.word = word;
    this.neededScope = neededScope;
    this.messages = List.copyOf(messages);
  }

  static SlackError missingScope(String needed) {
    return new SlackError("missing_scope", List.of(), needed);
  }

  /** The scope that was missing; empty where none was. */
  String neededScope() {
    return neededScope;
  }

  String word() {
    return word;
  }

  List<String> messages() {
    return messages;
  }
}
