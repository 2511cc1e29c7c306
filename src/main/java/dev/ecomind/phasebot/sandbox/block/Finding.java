package dev.ecomind.phasebot.sandbox.block;

/** What is wrong at one place: refused by Slack, or shown badly. */
public record Finding(boolean isRefused, String words, String pointer) {

  /** The finding as Slack words it in {@code response_metadata.messages}. */
  public String message() {
    return "[ERROR] " + words + " [json-pointer:" + pointer + "]";
  }
}
