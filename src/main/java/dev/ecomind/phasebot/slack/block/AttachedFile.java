package dev.ecomind.phasebot.slack.block;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file that somebody handed over, as Slack describes it; what it says is not to be trusted.
 *
 * @param type in Slack's words, such as {@code markdown} or {@code PDF}; may be empty
 * @param mediaType may be empty
 * @param url where its bytes are; empty where Slack wants to be asked for it
 * @param size in bytes; 0 where it is not said
 * @param isHosted whether it lies with Slack and can be fetched as it is
 */
public record AttachedFile(
    String id,
    String name,
    String type,
    String mediaType,
    String url,
    long size,
    boolean isHosted) {
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".mdown", ".mkd", ".txt", ".text");
  private static final Set<String> PAGES = Set.of("text/html", "text/rtf", "text/xml");

  /** Whether it could be a review: Markdown or plain text. Its bytes are judged by the reader. */
  public boolean isText() {
    String small = name.toLowerCase(Locale.ROOT);
    boolean named = ENDINGS.stream().anyMatch(small::endsWith);
    boolean typed = mediaType.startsWith("text/") && !PAGES.contains(mediaType);
    return named || typed || isUndescribed();
  }

  /** Files of other workspaces come as an id alone. */
  private boolean isUndescribed() {
    return name.isEmpty() && mediaType.isEmpty();
  }

  /** The name as it may stand in a sentence. */
  String shown() {
    return name.isBlank() ? "the file" : Mrkdwn.bold(name, 80);
  }
}
