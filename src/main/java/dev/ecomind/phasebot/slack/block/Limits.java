package dev.ecomind.phasebot.slack.block;

/** Slack's limits of Block Kit, and shortening that keeps markup whole. */
final class Limits {
  static final int MESSAGE_BLOCKS = 50;
  static final int VIEW_BLOCKS = 100;

  /** All blocks of a message together; undocumented, refused near 13,200. */
  static final int MESSAGE_CHARACTERS = 12_000;

  /** The text beside the blocks, for notifications and screen readers. */
  static final int FALLBACK = 3_800;

  static final int SECTION = 3_000;
  static final int HEADER = 150;
  static final int BUTTON = 75;
  static final int BUTTON_VALUE = 2_000;
  static final int OPTION = 75;
  static final int OPTION_VALUE = 150;
  static final int OPTIONS = 100;
  static final int VIEW_TITLE = 24;
  static final int METADATA = 3_000;
  static final int INPUT = 3_000;
  static final int LABEL = 2_000;
  static final int CONFIRM_TEXT = 300;
  static final int BLOCK_ID = 255;

  private Limits() {}

  /** Shortens mrkdwn with "…", never inside an entity or a mention. */
  static String cut(String markup, int most) {
    if (markup.length() <= most) {
      return markup;
    }
    int end = most - 1;
    end = before(markup, '&', ';', end);
    end = before(markup, '<', '>', end);
    return cutPlain(markup, end + 1);
  }

  /** Shortens plain text with "…", never inside a pair of surrogates. */
  static String cutPlain(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Math.max(0, most - 1);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static int before(String markup, char opens, char closes, int end) {
    int open = markup.lastIndexOf(opens, end - 1);
    int close = markup.indexOf(closes, Math.max(open, 0));
    return open >= 0 && close >= end ? open : end;
  }
}
