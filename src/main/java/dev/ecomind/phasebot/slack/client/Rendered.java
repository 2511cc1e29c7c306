package dev.ecomind.phasebot.slack.client;

/**
 * A message as Slack takes it.
 *
 * @param text what is read where blocks cannot be shown: notifications, screen readers, old clients
 * @param blocks a JSON array of blocks; empty where the text is all
 */
public record Rendered(String text, String blocks) {
  private static final int PLAIN_LENGTH = 3_900;

  boolean hasBlocks() {
    return !blocks.isBlank();
  }

  /** The text alone, cut to what Slack shows whole. */
  Rendered plain() {
    if (text.length() <= PLAIN_LENGTH) {
      return new Rendered(text, "");
    }
    int end = Character.isHighSurrogate(text.charAt(PLAIN_LENGTH - 1)) ? 1 : 0;
    return new Rendered(text.substring(0, PLAIN_LENGTH - end) + "…", "");
  }
}
